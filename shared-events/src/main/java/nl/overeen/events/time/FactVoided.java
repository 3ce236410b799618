package nl.overeen.events.time;

import nl.overeen.events.value.Stored;

/** A fact is voided (vervallen): the chain it belongs to ends; which fact stands in the origin. */
@Stored("fact.voided")
public record FactVoided() {}
