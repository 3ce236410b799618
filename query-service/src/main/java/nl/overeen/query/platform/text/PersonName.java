package nl.overeen.query.platform.text;
/** stub */
public record PersonName(nl.overeen.events.id.PersonId person) {}
