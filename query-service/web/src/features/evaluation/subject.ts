import type { Ambitie, Evaluatie, NieuweEvaluatie } from '@/shared/api/types';

type Subject = NieuweEvaluatie['onderwerp'];

/** Where one reads what was evaluated; nothing for the collaboration itself. */
export function subjectPage({ soort, id, ambitie }: Evaluatie['onderwerp']): string | undefined {
  if (soort === 'oogo') return `/oogos/${id}`;
  if (soort === 'samenwerking') return undefined;
  return `/ambities/${ambitie ?? id}`;
}

/** What can be evaluated of an ambition: itself, its goals and its actions. */
export const subjectsOf = ({
  id,
  titel,
  doelen,
  acties,
}: Pick<Ambitie, 'id' | 'titel' | 'doelen' | 'acties'>) => [
  { value: writeSubject({ soort: 'ambitie', id }), label: titel },
  ...doelen.map((goal) => ({
    value: writeSubject({ soort: 'doelstelling', id: goal.id, ambitie: id }),
    label: goal.tekst,
  })),
  ...acties.map((action) => ({
    value: writeSubject({ soort: 'actie', id: action.id, ambitie: id }),
    label: [action.nummer, action.tekst].filter(Boolean).join(' '),
  })),
];

/** A subject as the value of a choice. */
export const writeSubject = ({ soort, id, ambitie }: Subject) =>
  [soort, id, ambitie].filter(Boolean).join(' ');

export function readSubject(value: string): Subject {
  const [soort, id, ambitie] = value.split(' ');
  return { soort: soort as Subject['soort'], id: id ?? '', ...(ambitie ? { ambitie } : {}) };
}
