package nl.overeen.events.collaboration;

import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** One consultation in the structure: on which level, what for, with whom, how often. */
public record Consultation(
        ConsultationLevel level,
        Text name,
        @Nullable Text purpose,
        @Nullable Text participants,
        @Nullable Text frequency) {}
