import type { Ambitie, Samenwerking, Thema } from '@/shared/api/types';
import { useAmbitions } from '@/shared/api/use-ambitions';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useThemes } from '@/shared/api/use-themes';
import { useText } from '@/shared/i18n/use-text';
import type { AsOf } from '@/shared/time/as-of';
import { leadFunctions } from './part-names';
import { valueKind } from './value-text';

interface Names {
  parties: Pick<Samenwerking['partijen'][number], 'id' | 'naam'>[];
  themes: Pick<Thema, 'id' | 'naam'>[];
  ambitions: Pick<Ambitie, 'id' | 'titel'>[];
  /** The functions in which someone leads, by their id. */
  functions: Map<string, string>;
}

/** Writes the value of any field as people read it. */
export function useValueText({ parties, themes, ambitions, functions }: Names) {
  const { t, date, number, money, known } = useText();
  const named = (all: { id: string; naam?: string; titel?: string }[], id: string, otherwise: string) => {
    const found = all.find((one) => one.id === id);
    return found?.naam ?? found?.titel ?? otherwise;
  };
  const numeric = (value: string, write: (value: number) => string) =>
    value.trim() === '' || Number.isNaN(Number(value)) ? value : write(Number(value));
  return (field: string, value: string): string => {
    const kind = valueKind(field);
    if (typeof kind === 'object') return known(`${kind.words}.${value}`, value);
    switch (kind) {
      case 'number':
        return numeric(value, number);
      case 'money':
        return numeric(value, money);
      case 'date':
        return date(value);
      case 'party':
        return named(parties, value, t('partij.onbekend'));
      case 'theme':
        return named(themes, value, t('cel.themaOnbekend'));
      case 'ambition':
        return named(ambitions, value.slice(0, 36), t('ambitie.soort'));
      case 'measured':
        if (value === 'bereikt' || value === 'niet-bereikt')
          return t(value === 'bereikt' ? 'meting.bereikt' : 'meting.nietBereikt');
        return numeric(value, number);
      case 'revision':
        return t('revisie.naam', { nummer: value });
      case 'lead':
        return value === 'voorgesteld'
          ? t('ambitie.voorgesteld')
          : (functions.get(value) ?? t('partij.functieOnbekend'));
      case 'text':
        return value;
    }
  };
}

/** The same, with the names of one collaboration at one point in time. */
export function useValueTextIn(collaboration: string, at: AsOf) {
  const ambitions = useAmbitions(collaboration, at);
  return useValueText({
    parties: useCollaboration(collaboration, at).data?.partijen ?? [],
    themes: useThemes(collaboration, at),
    ambitions,
    functions: leadFunctions(ambitions),
  });
}
