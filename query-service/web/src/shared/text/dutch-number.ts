/** Reads a number as people here type it: "1.250,5", "1250,50", "€ 3000"; undefined when it is none. */
export function readNumber(typed: string): number | undefined {
  const text = typed.replace(/[€\s]/g, '').replace(/,-$/, '');
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** Writes a number so that it can be typed on: "1250,5". */
export const typedNumber = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value).replace('.', ',');
