import { describe, expect, it } from 'vitest';
import { asked, comparisonQuery, lastTwo, readPoints, writePoints } from './points';

const meeting = (id: string, dag: string, stand: 'gesloten' | 'gepland' = 'gesloten') => ({ id, dag, stand });
const first = '11111111-0000-0000-0000-000000000000';
const second = '22222222-0000-0000-0000-000000000000';
const oogos = [
  meeting(second, '2016-07-06'),
  meeting(first, '2016-04-06'),
  meeting('p', '2026-12-13', 'gepland'),
];

describe('the points one compares', () => {
  it('are the last two closed OOGOs when none were chosen, and none when there are no two', () => {
    expect(lastTwo(oogos)).toEqual({ van: `oogo:${first}`, tot: `oogo:${second}`, blik: 'gold' });
    expect(lastTwo(oogos.slice(1))).toBeUndefined();
  });

  it('stand whole in the address', () => {
    const chosen = { van: `oogo:${first}`, tot: '2016-07-31', blik: 'toen' as const };
    expect(readPoints(writePoints(chosen))).toEqual(chosen);
    expect(readPoints(writePoints({ ...chosen, tot: '2016-07' }))).toEqual(chosen);
    expect(readPoints(new URLSearchParams('van=2016&tot=nooit'))).toBeUndefined();
    expect(readPoints(new URLSearchParams('van=2016&tot=2017&blik=anders'))?.blik).toBe('gold');
  });

  it('are asked with all we know now, with what each day knew, or the first as then and the second as now', () => {
    const query = (blik: 'gold' | 'toen' | 'sindsdien') =>
      comparisonQuery(asked({ van: `oogo:${first}`, tot: '2016-07-31', blik }, oogos));
    const days = { van: `oogo:${first}`, tot: '2016-07-31' };
    expect(query('gold')).toEqual(days);
    expect(query('toen')).toEqual({ ...days, vanBekendOp: '2016-04-06', totBekendOp: '2016-07-31' });
    expect(query('sindsdien')).toEqual({ ...days, vanBekendOp: '2016-04-06' });
  });
});
