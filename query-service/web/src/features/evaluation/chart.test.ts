import { expect, it } from 'vitest';
import { chart, SIZE } from './chart';

const middle = (SIZE.height - SIZE.bottom + SIZE.top) / 2;

it('puts the first day left, the last right, the lowest value below and the highest above', () => {
  const { dots, levels, days, values } = chart({
    points: [
      { day: '2016-01-01', value: 40 },
      { day: '2017', value: 60 },
    ],
    levels: [{ of: 'streefwaarde', value: 80 }],
    due: null,
  });
  expect(dots.map(({ x }) => x)).toEqual([SIZE.left, SIZE.width - SIZE.right]);
  expect(dots.map(({ y }) => y)).toEqual([SIZE.height - SIZE.bottom, middle]);
  expect(levels.map(({ y }) => y)).toEqual([SIZE.top]);
  expect(days.map(({ day }) => day)).toEqual(['2016-01-01', '2017']);
  expect(values.map(({ value }) => value)).toEqual([40, 80]);
});

it('reaches to the day by which the target counts', () => {
  const { days } = chart({ points: [{ day: '2016-01-01', value: 1 }], levels: [], due: '2018' });
  expect(days.map(({ day }) => day)).toEqual(['2016-01-01', '2018']);
});

it('puts a single measurement in the middle', () => {
  const { dots } = chart({ points: [{ day: '2016-01-01', value: 40 }], levels: [], due: null });
  expect(dots).toEqual([
    { x: (SIZE.left + SIZE.width - SIZE.right) / 2, y: middle, day: '2016-01-01', value: 40 },
  ]);
});
