import type { Auteur } from '@/shared/api/types';

export interface Feitregel {
  feit: string;
  soort: string;
  plaats: number;
  vastgelegdOp: string;
  geldtOp: string;
  door: Auteur;
  reden: string | null;
  vervangt: string | null;
  gecorrigeerd: boolean;
  oogo: { id: string; naam: string; dag: string } | null;
  besluit: { id: string; nummer: string } | null;
  mandaat: string | null;
}

export interface Herkomst {
  op: string;
  bekendOp: string;
  gepland: boolean;
  veld: string;
  soort: 'gesteld' | 'berekend' | 'afwezig';
  waarde: string | null;
  door: Feitregel[];
  eerder: { waarde: string | null; feit: Feitregel }[];
  uit: { ambitie: string | null; veld: string; waarde: string | null }[];
}
