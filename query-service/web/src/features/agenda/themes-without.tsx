import { Heading } from '@amsterdam/design-system-react';
import type { Agenda } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

/** The themes that no ambition in force belongs to yet. */
export function ThemesWithout({ themes }: { themes: Agenda['themasZonderAmbitie'] }) {
  const { t } = useText();
  if (themes.length === 0) return null;
  return (
    <section className="ov-panel" aria-labelledby="zonder-kop">
      <Heading level={2} id="zonder-kop">
        {t('agenda.zonderAmbitie')}
      </Heading>
      <p className="ov-quiet">{t('agenda.zonderAmbitieUitleg')}</p>
      <ul className="ov-list">
        {themes.map(({ id, soort, naam }) => (
          <li key={id}>
            {naam} <span className="ov-tag">{t(`themasoort.${soort}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
