import { lastDay } from '@/shared/time/period';

export const SIZE = { width: 480, height: 220, left: 52, right: 16, top: 16, bottom: 32 };

interface Point {
  day: string;
  value: number;
}

interface Shown {
  points: Point[];
  levels: { of: 'nulmeting' | 'streefwaarde'; value: number }[];
  /** By when the target is to be reached. */
  due: string | null;
}

const at = (day: string) => Date.parse(lastDay(day));

/** Where everything stands in the drawing; a single moment or value stands in the middle. */
export function chart({ points, levels, due }: Shown) {
  const times = [...points.map(({ day }) => at(day)), ...(due ? [at(due)] : [])];
  const values = [...points.map(({ value }) => value), ...levels.map(({ value }) => value)];
  const x = scale(times, SIZE.left, SIZE.width - SIZE.right);
  const y = scale(values, SIZE.height - SIZE.bottom, SIZE.top);
  return {
    dots: points.map(({ day, value }) => ({ x: x(at(day)), y: y(value), day, value })),
    levels: levels.map(({ of, value }) => ({ of, value, y: y(value) })),
    /** The first and the last day, and the lowest and the highest value. */
    days: [...points.map(({ day }) => day), ...(due ? [due] : [])]
      .sort((one, other) => at(one) - at(other))
      .filter((_, index, all) => index === 0 || index === all.length - 1)
      .map((day) => ({ day, x: x(at(day)) })),
    values: [...new Set([Math.min(...values), Math.max(...values)])].map((value) => ({ value, y: y(value) })),
  };
}

function scale(inputs: number[], from: number, to: number) {
  const low = Math.min(...inputs);
  const span = Math.max(...inputs) - low;
  return (input: number) =>
    Math.round(span === 0 ? (from + to) / 2 : from + ((input - low) / span) * (to - from));
}
