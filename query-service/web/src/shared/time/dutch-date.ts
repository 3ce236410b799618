const MONTHS: Record<string, string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const monthName = (language: string, month: string) => (MONTHS[language] ?? MONTHS.nl)?.[Number(month) - 1];

/** Writes a day, a month or a year the way one says it: "6 april 2016", "april 2016", "2016". */
export function writeDate(value: string, language = 'nl'): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  if (!year) return value;
  const named = month && monthName(language, month);
  if (month && !named) return value;
  return [day && Number(day), named, year].filter(Boolean).join(' ');
}

/** Writes an instant in our own time zone: "22 november 2026, 11:00". */
export function writeInstant(value: string, language = 'nl'): string {
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) return value;
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${writeDate(`${of('year')}-${of('month')}-${of('day')}`, language)}, ${of('hour')}:${of('minute')}`;
}

const two = (value: string) => value.padStart(2, '0');

function monthNumber(word: string): string | undefined {
  const wanted = word.toLowerCase().replace(/\.$/, '');
  if (wanted.length < 3) return undefined;
  for (const names of Object.values(MONTHS)) {
    const index = names.findIndex((name) => name.toLowerCase().startsWith(wanted));
    if (index >= 0) return two(String(index + 1));
  }
  return undefined;
}

function existing(year: string, month: string | undefined, day: string): string | undefined {
  const date = `${year}-${month}-${two(day)}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

/** Reads a whole day as people type it: 6-4-2016, 06/04/2016, 6 april 2016 or 2016-04-06. */
export function readDay(typed: string): string | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return existing(iso[1] as string, iso[2], iso[3] as string);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (numbers) return existing(numbers[3] as string, two(numbers[2] as string), numbers[1] as string);
  const words = /^(\d{1,2})\s+(\p{L}+\.?)\s+(\d{4})$/u.exec(text);
  if (words) return existing(words[3] as string, monthNumber(words[2] as string), words[1] as string);
  return undefined;
}

/** Reads a day, a month ("maart 2016", 2016-03) or a year ("2016"). */
export function readDate(typed: string): string | undefined {
  const text = typed.trim();
  if (/^\d{4}$/.test(text)) return text;
  const iso = /^(\d{4})-(\d{2})$/.exec(text);
  if (iso) return monthName('nl', iso[2] as string) ? text : undefined;
  const words = /^(\p{L}+\.?)\s+(\d{4})$/u.exec(text);
  if (words) {
    const month = monthNumber(words[1] as string);
    return month && `${words[2]}-${month}`;
  }
  return readDay(text);
}

/** Today on the calendar of Amsterdam. */
export const today = (now: Date = new Date()) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now);
