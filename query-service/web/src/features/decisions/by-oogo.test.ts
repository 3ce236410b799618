import { expect, it } from 'vitest';
import { byOogo } from './by-oogo';

const oogo = (id: string) => ({ id, naam: id, dag: '2016-04-06' });

it('keeps the order of the OOGOs and of their decisions', () => {
  const made = [
    { nummer: '2.2', oogo: oogo('2') },
    { nummer: '2.1', oogo: oogo('2') },
    { nummer: '1.1', oogo: oogo('1') },
  ];
  expect(byOogo(made).map(({ oogo, decisions }) => [oogo.naam, decisions.map((one) => one.nummer)])).toEqual([
    ['2', ['2.2', '2.1']],
    ['1', ['1.1']],
  ]);
});
