import { createContext, type PropsWithChildren, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'react-intl';
import en from './en.json';
import nl from './nl.json';

export type Language = 'nl' | 'en';

const KEY = 'overeen.taal';
const TEXTS: Record<Language, Record<string, string>> = { nl, en };

const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'nl',
  choose: () => {},
});

export const useLanguage = () => useContext(LanguageContext);

/** Dutch unless one chose English in this browser before. */
export function LanguageProvider({ children }: PropsWithChildren) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(KEY) === 'en' ? 'en' : 'nl',
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        localStorage.setItem(KEY, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return (
    <LanguageContext.Provider value={value}>
      <IntlProvider locale={language} defaultLocale="nl" messages={TEXTS[language]}>
        {children}
      </IntlProvider>
    </LanguageContext.Provider>
  );
}
