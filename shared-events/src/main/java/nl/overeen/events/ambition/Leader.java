package nl.overeen.events.ambition;

import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;

/** A leading party and the person it holds accountable, in a function for that party. */
public record Leader(PartyId party, FunctionId function, PersonId person) {}
