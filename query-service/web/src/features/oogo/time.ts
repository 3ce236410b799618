const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** Reads a time as people type it: "9.30", "14:00"; nothing when it is none. */
export function readTime(typed: string): string | undefined {
  const [, hour, minute] = TIME.exec(typed.trim()) ?? [];
  return hour && `${hour.padStart(2, '0')}:${minute}`;
}
