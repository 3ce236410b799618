import type { components } from './schema';

type Schemas = components['schemas'];

/** The API's own words, so that a renamed component changes one line here. */
export type Ik = Schemas['Ik'];
export type Functie = Schemas['Functie'];
export type Rol = Schemas['Rol'];
export type Naam = Schemas['Naam'];
export type Samenwerking = Schemas['Samenwerking'];
export type Agenda = Schemas['Agenda'];
export type AgendaOogo = Schemas['AgendaOogo'];
export type Ambitie = Schemas['Ambitie'];
export type AmbitieGeheel = Schemas['AmbitieGeheel'];
export type AmbitieBesluit = Schemas['AmbitieBesluit'];
export type Vermelding = Schemas['Vermelding'];
export type Revisie = Schemas['Revisie'];
export type Indicator = Schemas['Indicator'];
export type Doel = Schemas['Doel'];
export type Actie = Schemas['Actie'];
export type Uren = Schemas['Uren'];
export type Trekker = Schemas['Trekker'];
export type Participant = Schemas['Participant'];
export type Investering = Schemas['Investering'];
export type Oogo = Schemas['Oogo'];
export type OogoKort = Schemas['OogoKort'];
export type OogoStand = OogoKort['stand'];
export type Agendapunt = Schemas['Agendapunt'];
export type Standpunt = Schemas['Standpunt'];
export type Standpuntkeuze = Schemas['Standpuntkeuze'];
export type Afronding = Schemas['Afronding'];
export type NieuweAmbitie = Schemas['NieuweAmbitie'];
export type Wijziging = Schemas['Wijziging'];
export type NieuweOogo = Schemas['NieuweOogo'];
export type NieuwAgendapunt = Schemas['NieuwAgendapunt'];
export type NieuwStandpunt = Schemas['NieuwStandpunt'];
