package nl.overeen.command.oogo;

import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.RepresentationId;
import org.jspecify.annotations.Nullable;

/** In which function, and on which ground, someone speaks for a party. */
record Voice(
        FunctionId function,
        @Nullable MandateId mandate,
        @Nullable RepresentationId representation) {}
