/** How the value of a field is written, by the kind of value it is. */
export type ValueKind =
  | 'text'
  | 'code'
  | 'number'
  | 'money'
  | 'date'
  | 'named'
  | 'measured'
  | 'lead'
  | 'revision'
  | { words: string };

const KINDS: Record<string, ValueKind> = {
  nummer: 'code',
  besluit: 'code',
  'besluit.nummer': 'code',
  'actie.nummer': 'code',
  'uren.codes': 'code',
  'indicator.eenheid': 'code',
  thema: 'named',
  'indicator.soort': { words: 'indicator' },
  'indicator.nulmeting': 'number',
  'indicator.streefwaarde': 'number',
  'indicator.uiterlijk': 'date',
  'actie.planning.van': 'date',
  'actie.planning.tot': 'date',
  'participant.partij': 'named',
  'participant.van': 'number',
  'participant.tot': 'number',
  trekker: 'lead',
  'trekker.sinds': 'date',
  'trekker.partij': 'named',
  'uren.gesteld': 'number',
  'uren.berekend': 'number',
  'uren.verschil': 'number',
  'uren.uren': 'number',
  'uren.gedrukt': 'number',
  'investering.bedrag': 'money',
  'samengevoegd-in': 'named',
  status: { words: 'status' },
  revisie: 'revision',
  openWijziging: 'revision',
  indiener: 'named',
  voortgang: { words: 'stand' },
  'voortgang.op': 'date',
  meting: 'measured',
  'meting.op': 'date',
  'thema.soort': { words: 'themasoort' },
  editie: 'named',
  'editie.revisie': 'revision',
  'besluit.dag': 'date',
  'besluit.uitkomst': { words: 'uitkomst' },
  'besluit.geldtVanaf': 'date',
  'besluit.gebonden': 'date',
  'totaal.gesteld': 'number',
  'totaal.berekend': 'number',
  'totaal.verschil': 'number',
};

/** What kind of value a field holds; a link names an ambition, everything else is text. */
export const valueKind = (field: string): ValueKind =>
  KINDS[field] ?? (/^koppeling\.(?!toelichting)/.test(field) ? 'named' : 'text');
