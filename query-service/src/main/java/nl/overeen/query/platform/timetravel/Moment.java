package nl.overeen.query.platform.timetravel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** stub */
public interface Moment {
    List<Fact> facts();

    List<Fact> history();

    LocalDate day();

    @Nullable
    OogoId oogo();

    Instant known();

    boolean planned();

    @Nullable
    LocalDate firstKnown();

    long version(UUID stream);

    boolean corrected(nl.overeen.events.id.FactId id);
}
