import { expect, it } from 'vitest';
import { grantSchema, NO_GRANT, toGrant } from './grant';

const typed = {
  functie: 'f',
  geldtOp: '',
  tot: '',
  grondslag: { besluit: ' Besluit van het college ', datum: '6-4-2016', kenmerk: '' },
};
const faults = (changes: object) =>
  grantSchema((id) => id)
    .safeParse({ ...typed, ...changes })
    .error?.issues.map(({ path }) => path.join('.')) ?? [];

it('asks for whom it is and on which decision it rests', () => {
  expect(faults({})).toEqual([]);
  expect(faults(NO_GRANT)).toEqual(['functie', 'grondslag.besluit', 'grondslag.datum']);
  expect(faults({ tot: 'ooit' })).toEqual(['tot']);
});

it('says only what was filled in', () => {
  expect(toGrant(typed, 's')).toEqual({
    functie: 'f',
    samenwerking: 's',
    reikwijdte: 'alles',
    grondslag: { besluit: 'Besluit van het college', datum: '2016-04-06' },
  });
  expect(
    toGrant(
      {
        ...typed,
        geldtOp: '1-1-2017',
        tot: '31 december 2018',
        grondslag: { ...typed.grondslag, kenmerk: 'B1' },
      },
      's',
    ),
  ).toMatchObject({ geldtOp: '2017-01-01', tot: '2018-12-31', grondslag: { kenmerk: 'B1' } });
});
