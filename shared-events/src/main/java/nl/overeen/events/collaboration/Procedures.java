package nl.overeen.events.collaboration;

import java.util.List;
import java.util.Optional;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.time.Fact;

/** Which version of the procedure holds. */
public final class Procedures {
    private Procedures() {}

    /**
     * The version that holds on a day; empty before the first, when the default rule applies.
     *
     * @param selected facts of the collaboration that count on the day, in the order of {@link nl.overeen.events.time.AsOf}
     */
    public static Optional<ProcedureLaidDown> of(List<Fact> selected) {
        return selected.stream()
                .filter(fact -> fact.event() instanceof ProcedureLaidDown)
                .map(fact -> (ProcedureLaidDown) fact.event())
                .reduce((earlier, later) -> later);
    }
}
