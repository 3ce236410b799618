import type { Indicatorreeks } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { chart, SIZE } from './chart';

/** The measurements as a line, with baseline and target; who cannot see it reads the table. */
export function LineChart({ series }: { series: Indicatorreeks }) {
  const { t, date, number } = useText();
  const { metingen, nulmeting, streefwaarde, uiterlijk, tekst } = series;
  const points = metingen.flatMap(({ dag, waarde }) =>
    waarde === null ? [] : [{ day: dag, value: waarde }],
  );
  if (points.length === 0) return null;
  const drawn = chart({
    points,
    levels: [
      ...(nulmeting === null ? [] : [{ of: 'nulmeting' as const, value: nulmeting }]),
      ...(streefwaarde === null ? [] : [{ of: 'streefwaarde' as const, value: streefwaarde }]),
    ],
    due: uiterlijk,
  });
  const { width, height, left, right, top, bottom } = SIZE;
  return (
    <svg
      className="ov-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${tekst}. ${t('reeks.grafiek')}`}
    >
      <path
        className="ov-chart__axis"
        fill="none"
        d={`M${left} ${top} V${height - bottom} H${width - right}`}
      />
      {drawn.values.map(({ value, y }) => (
        <text key={value} x={left - 6} y={y + 4} textAnchor="end">
          {number(value)}
        </text>
      ))}
      {drawn.days.map(({ day, x }, index) => (
        <text key={day} x={x} y={height - 10} textAnchor={anchor(index, drawn.days.length)}>
          {date(day)}
        </text>
      ))}
      {drawn.levels.map(({ of, y }) => (
        <g key={of}>
          <line className="ov-chart__level" data-of={of} x1={left} x2={width - right} y1={y} y2={y} />
          <text x={width - right} y={y < top + 14 ? y + 14 : y - 5} textAnchor="end">
            {t(`indicator.${of}`)}
          </text>
        </g>
      ))}
      <polyline className="ov-chart__line" points={drawn.dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {drawn.dots.map(({ x, y, day }) => (
        <circle key={day} className="ov-chart__dot" cx={x} cy={y} r={4} />
      ))}
    </svg>
  );
}

const anchor = (index: number, count: number) => (count === 1 ? 'middle' : index === 0 ? 'start' : 'end');
