package nl.overeen.events.party;

import java.time.LocalDate;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** On what a mandate or representation rests: a named besluit, its date and where it is kept. */
public record Ground(
        Text decision, LocalDate date, @Nullable Text reference) {}
