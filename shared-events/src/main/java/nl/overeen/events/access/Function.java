package nl.overeen.events.access;

import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;

/** A person in a role for one party or one collaboration. */
public record Function(FunctionId id, PersonId person, Role role, Text title, Period period) {}
