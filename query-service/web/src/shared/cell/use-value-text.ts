import { useText } from '@/shared/i18n/use-text';
import { valueKind } from './value-text';

/** What people call the thing with this id, as far as it is known here. */
export type NameOf = (id: string) => string | undefined;

export const nameIn =
  (names: { id: string; naam: string }[]): NameOf =>
  (id) =>
    names.find((one) => one.id === id)?.naam;

/** Writes the value of any field as people read it. */
export function useValueText(nameOf: NameOf) {
  const { t, date, number, money, known } = useText();
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
      case 'named':
        return nameOf(value.split('/')[0] ?? value) ?? t('cel.onbekend');
      case 'measured':
        return value === 'bereikt' || value === 'niet-bereikt'
          ? t(value === 'bereikt' ? 'meting.bereikt' : 'meting.nietBereikt')
          : numeric(value, number);
      case 'revision':
        return t('revisie.naam', { nummer: value });
      case 'lead':
        return value === 'voorgesteld' ? t('trekker.voorgesteld') : (nameOf(value) ?? t('cel.onbekend'));
      case 'code':
      case 'text':
        return value;
    }
  };
}
