import type { components } from './schema';

type Schemas = components['schemas'];

/** The API's own words, so that a renamed component changes one line here. */
export type Ik = Schemas['MeView'];
export type Functie = Schemas['Functie'];
export type Naam = Schemas['Table'];
export type Samenwerking = Schemas['CollaborationView'];
export type Agenda = Schemas['AgendaView'];
export type Ambitie = Schemas['AmbitionLine'];
export type AmbitieGeheel = Schemas['AmbitionView'];
export type Besluitregel = Schemas['Besluitregel'];
/** A revision as it stands in the history; its text is a `Revisietekst`. */
export type Revisie = Schemas['Revisie'];
export type Revisietekst = Schemas['RevisionView'];
export type Indicator = Schemas['Meetbaar'];
export type Doel = Schemas['Doel'];
export type Actie = Schemas['Actie'];
export type Uren = Schemas['HoursView'];
export type Trekker = Schemas['Trekker'];
export type Participant = Schemas['Deelnemer'];
export type Auteur = Schemas['Author'];
export type Oogo = Schemas['OogoView'];
export type OogoKort = Schemas['OogoLine'];
export type Agendapunt = Schemas['ItemView'];
export type Standpunt = Schemas['Standpunt'];
export type Afronding = Schemas['Afronding'];
export type Besluiten = Schemas['DecisionLogView'];
export type Besluitkort = Schemas['DecisionLine'];
export type Besluit = Schemas['TraceView'];
export type Besluittekst = Schemas['Besluittekst'];
/** A position as it stands in the trace of a decision. */
export type Ingenomen = Schemas['Ingenomen'];
export type Machtiging = Schemas['Machtiging'];
export type Spoor = Schemas['TrailView'];
export type Feit = Schemas['Feit'];
export type Partij = Schemas['PartyView'];
export type Lid = Schemas['Lid'];
export type Mandaat = Schemas['Mandaat'];
/** A function as a party or the collaboration shows it; `Functie` is one of one's own. */
export type Functieregel = Schemas['FunctionLine'];
export type NieuwMandaat = Schemas['MandateBody'];
export type NieuweAmbitie = Schemas['ProposalBody'];
export type Wijziging = Schemas['AmendmentBody'];
export type NieuweOogo = Schemas['ConveningBody'];
export type NieuwAgendapunt = Schemas['ItemBody'];
export type NieuweTeksten = Schemas['RetablingBody'];
export type NieuwStandpunt = Schemas['PositionBody'];
export type Vastgelegd = Schemas['Answer'];
export type Rol = Functie['rol'];
export type OogoStand = OogoKort['stand'];
export type Standpuntkeuze = NieuwStandpunt['standpunt'];
