import type { OogoKort } from '@/shared/api/types';
import type { Feitregel } from '@/shared/provenance/provenance-types';

export type Soort = 'gekomen' | 'gegaan' | 'veranderd' | 'verplaatst';
export interface Celverschil {
  veld: string;
  deel: string | null;
  soort: Soort;
  oud: string | null;
  nieuw: string | null;
  door: string[];
}
export interface Punt {
  op: string;
  oogo: OogoKort | null;
  bekendOp: string;
  gepland: boolean;
  bekend: boolean;
  vastgelegdSinds: string | null;
}
interface VanTot<V> {
  van: V;
  tot: V;
}
export interface Urentotaal {
  gesteld: number | null;
  berekend: number;
  verschil: number | null;
}
export interface Ambitieverschil {
  id: string;
  titel: string;
  soort: Soort;
  nummer: VanTot<number | null>;
  status: VanTot<string | null>;
  revisie: VanTot<number | null>;
  velden: Celverschil[];
}
export interface Besluitverschil {
  id: string;
  nummer: string;
  dag: string;
  soort: Soort;
  velden: Celverschil[];
}
export interface Themaverschil {
  id: string;
  naam: string;
  soort: Soort;
  velden: Celverschil[];
}
export interface Vergelijking {
  samenwerking: { id: string; naam: string };
  van: Punt;
  tot: Punt;
  editie: { van: string | null; tot: string | null; velden: Celverschil[] } | null;
  ambities: Ambitieverschil[];
  themas: Themaverschil[];
  besluiten: Besluitverschil[];
  totalen: VanTot<Urentotaal>;
  feiten: Feitregel[];
  namen: Record<string, string>;
}
