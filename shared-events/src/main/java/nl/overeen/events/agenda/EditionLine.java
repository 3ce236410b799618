package nl.overeen.events.agenda;

import nl.overeen.events.id.AmbitionId;

/** An ambition in an edition. */
public record EditionLine(AmbitionId ambition, int revision) {}
