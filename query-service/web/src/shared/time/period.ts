const DAY = 86_400_000;

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const written = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The first day of a day, a month or a year. */
export const firstDay = (date: string) => date && `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);

/** The last day of a day, a month or a year. */
export function lastDay(date: string): string {
  const [year, month] = date.split('-').map(Number);
  if (date.length !== 4 && date.length !== 7) return date;
  return written(Date.UTC(year as number, month ?? 12, 0));
}

/** How many days lie between two days; 0 for the same day, negative when it is past. */
export const daysUntil = (from: string, until: string) => Math.round((at(until) - at(from)) / DAY);

/** What ends within this many days is said to expire soon. */
export const SOON = 60;

/** How many days are left of what ends soon, seen from a day; nothing for what does not. */
export function daysLeft(last: string | null, from: string): number | undefined {
  if (last === null) return undefined;
  const days = daysUntil(from, last);
  return days >= 0 && days <= SOON ? days : undefined;
}
