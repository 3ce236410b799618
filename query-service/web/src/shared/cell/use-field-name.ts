import { useText } from '@/shared/i18n/use-text';

/** What people call a field: "streefwaarde van een indicator". The one place where fields get their names. */
export function useFieldName() {
  const { known } = useText();
  return (field: string) => known(`veld.${field}`, field);
}
