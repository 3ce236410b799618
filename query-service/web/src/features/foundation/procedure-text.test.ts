import { expect, it } from 'vitest';
import { procedureSchema, startingFrom, toProcedure } from './procedure-text';

const typed = {
  ...startingFrom(undefined),
  oproeptermijnDagen: '21',
  geschilroutes: [{ naam: ' Bestuurlijk overleg ', termijnDagen: '' }],
  grondslag: { besluit: 'Reglement', datum: '6 april 2016', kenmerk: '' },
};

it('sends what was typed as the server wants it', () => {
  expect(toProcedure(typed)).toEqual({
    regel: 'standaard',
    gevraagd: ['swv-po', 'swv-vo', 'gemeente'],
    oproeptermijnDagen: 21,
    geschilroutes: [{ naam: 'Bestuurlijk overleg' }],
    grondslag: { besluit: 'Reglement', datum: '2016-04-06' },
  });
});

it('asks for a number of days and at least one kind of party', () => {
  const faults = procedureSchema((id) => id).safeParse({
    ...typed,
    oproeptermijnDagen: 'veel',
    gevraagd: [],
  });
  expect(faults.error?.issues.map(({ path }) => path.join('.'))).toEqual(['gevraagd', 'oproeptermijnDagen']);
});
