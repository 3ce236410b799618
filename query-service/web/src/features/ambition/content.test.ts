import { describe, expect, it } from 'vitest';
import { type AmbitionForm, emptyAmbition, emptyGoal } from '@/shared/ambition-text/ambition-form';
import { changedParts, toContent, withoutEmptyParts } from '@/shared/ambition-text/content';
import { toForm } from '@/shared/ambition-text/shown';
import { collisions, rebase } from './rebase';

const typed = (changes: Partial<AmbitionForm>): AmbitionForm => ({
  ...emptyAmbition,
  titel: 'Verzuim',
  ...changes,
});
const hours = (uren: string, gesteld = '') => ({
  gesteld,
  regels: [{ omschrijving: 'Werkgroep', uren, codes: 'O/Gem', gesteld: '' }],
  legenda: [],
});

const shown = {
  titel: 'Verzuim',
  toelichting: null,
  doelen: [
    {
      id: 'd',
      tekst: 'd',
      indicatoren: [
        {
          id: 'i',
          tekst: 'i',
          soort: 'aantal' as const,
          eenheid: null,
          nulmeting: 12.5,
          streefwaarde: 0,
          uiterlijk: null,
          bron: null,
        },
      ],
    },
  ],
  acties: [
    {
      id: 'a',
      nummer: '8.3',
      tekst: 'a',
      planning: { tekst: 'voorjaar 2017', van: '2017-03', tot: null, leesbaar: true },
    },
  ],
  participanten: [{ id: 'p', tekst: '2/3 gemeenten', partij: null, naam: null, van: 2, tot: 3 }],
  trekker: { voorgesteld: true, sinds: null, partijen: [], tekst: 'Swv-en' },
  uren: {
    gesteld: 10,
    berekend: 12.5,
    verschil: 2.5,
    legenda: ['O', 'Gem'],
    regels: [
      {
        id: 'u',
        omschrijving: 'a',
        uren: 12.5,
        codes: ['O', 'VSV'],
        keuze: true,
        gesteld: null,
        berekend: 12.5,
        onbekendeCodes: ['VSV'],
      },
    ],
  },
  investering: null,
};

describe('a typed ambition', () => {
  it('says only what was filled in', () => {
    expect(withoutEmptyParts(toContent(typed({ doelen: [] })))).toEqual({ titel: 'Verzuim' });
  });

  it('reads numbers, dates and parties as they are typed', () => {
    const indicator = {
      tekst: 'i',
      soort: 'aantal' as const,
      eenheid: '',
      nulmeting: '',
      streefwaarde: '0',
      bron: '',
    };
    const content = toContent(
      typed({
        participanten: { regels: ' gemeente 1 \n\n2/3 scholen', bekend: [] },
        ureninzet: hours('7,5', '1.000'),
        doelen: [{ tekst: 'd', indicatoren: [{ ...indicator, uiterlijk: 'juli 2018' }] }],
      }),
      [{ id: 'g1', naam: 'Gemeente 1' }],
    );
    expect(content.participanten).toEqual([{ tekst: 'gemeente 1', partij: 'g1' }, { tekst: '2/3 scholen' }]);
    expect(content.ureninzet.gesteld).toBe(1000);
    expect(content.ureninzet.regels?.[0]?.uren).toBe(7.5);
    expect(content.doelen[0]?.indicatoren).toEqual([
      { tekst: 'i', soort: 'aantal', streefwaarde: 0, uiterlijk: '2018-07' },
    ]);
  });

  it('sends only the parts an amendment changes, a cleared one too', () => {
    const lead = { partijen: ['g1'], tekst: 'Swv-en' };
    const before = toContent(typed({ toelichting: 'oud', trekker: lead }));
    const after = toContent(typed({ toelichting: 'oud', doelen: [] }));
    expect(changedParts(before, after)).toEqual({ trekker: { partijen: [] }, doelen: [] });
    expect(changedParts(before, before)).toEqual({});
  });

  it('comes back from what is shown, with all that hangs on it', () => {
    const content = toContent(toForm(shown));
    expect(content.doelen[0]?.id).toBe('d');
    expect(content.doelen[0]?.indicatoren).toEqual([
      { id: 'i', tekst: 'i', soort: 'aantal', nulmeting: 12.5, streefwaarde: 0 },
    ]);
    expect(content.acties).toEqual([
      { id: 'a', nummer: '8.3', tekst: 'a', planning: { tekst: 'voorjaar 2017', van: '2017-03' } },
    ]);
    expect(content.participanten).toEqual([{ tekst: '2/3 gemeenten', van: 2, tot: 3 }]);
    expect(content.ureninzet).toEqual({
      gesteld: 10,
      regels: [{ omschrijving: 'a', uren: 12.5, codes: 'O of VSV' }],
      legenda: ['O', 'Gem'],
    });
  });

  it('lets go of how words were read once they are other words', () => {
    const form = toForm(shown);
    const [action] = form.acties;
    if (action) action.planning.tekst = 'najaar 2017';
    form.participanten.regels = 'alle gemeenten';
    expect(toContent(form).acties[0]?.planning).toEqual({ tekst: 'najaar 2017' });
    expect(toContent(form).participanten).toEqual([{ tekst: 'alle gemeenten' }]);
  });
});

describe('when someone was first', () => {
  const base = typed({ toelichting: 'oud', doelen: [] });
  const theirs = { ...base, titel: 'Verzuim en thuiszitten', toelichting: 'van hen' };
  const mine = { ...base, toelichting: 'van mij', doelen: [{ ...emptyGoal, tekst: 'nieuw doel' }] };

  it('follows them where I changed nothing and keeps what I typed', () => {
    const next = rebase(base, theirs, mine);
    expect(next.titel).toBe('Verzuim en thuiszitten');
    expect(next.toelichting).toBe('van mij');
    expect(next.doelen).toEqual(mine.doelen);
  });

  it('names what both changed', () => {
    expect(collisions(base, theirs, mine)).toEqual(['toelichting']);
    expect(collisions(base, theirs, theirs)).toEqual([]);
  });
});
