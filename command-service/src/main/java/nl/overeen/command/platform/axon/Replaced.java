package nl.overeen.command.platform.axon;

import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a correction or voiding takes the place of.
 *
 * @param id     of the newest fact of a chain
 * @param stream all facts of its stream
 */
public record Replaced(FactId id, List<Fact> stream) {

    /** @throws Rejection 404 when there is no such fact */
    public Replaced {
        if (stream.stream().noneMatch(fact -> fact.id().equals(id))) throw notFound();
    }

    /** @throws Rejection 409 when it is not the newest of its chain; not asked of a repeat, which is answered before */
    Replaced newest() {
        if (stream.stream().anyMatch(fact -> id.equals(fact.origin().replaces())))
            throw rule("feit.niet-het-nieuwste", "Dit feit is al gecorrigeerd of vervallen. Neem het nieuwste feit.");
        return this;
    }

    /** What the chain says: its newest event that is no voiding. */
    public Fact fact() {
        Fact fact = named(id);
        while (fact.event() instanceof FactVoided)
            fact = named(Objects.requireNonNull(fact.origin().replaces()));
        return fact;
    }

    /** Whether the chain has ended: then only a correction brings the value back. */
    boolean isVoided() {
        return named(id).event() instanceof FactVoided;
    }

    /** The facts of the same stream as they would be without it: how a correction is judged. */
    List<Fact> without(List<Fact> facts, Origin correction) {
        var others = new ArrayList<>(facts);
        var end = new FactId(id.stream(), Long.MAX_VALUE);
        others.add(new Fact(end, Long.MAX_VALUE, Instant.MAX, correction, new FactVoided()));
        return List.copyOf(others);
    }

    /** One fact takes the place of one: of the same kind, the next revision of a text, or its end. */
    void checkReplacedBy(List<?> events) {
        Object next = events.getFirst();
        if (next instanceof FactVoided && isVoided()) throw rule("feit.al-vervallen", "Dit feit is al vervallen.");
        boolean same = next instanceof FactVoided
                || next.getClass() == fact().event().getClass()
                || (next instanceof RevisionEvent && fact().event() instanceof RevisionEvent);
        if (events.size() != 1 || !same) throw new IllegalStateException(events + " cannot take the place of " + id);
    }

    private Fact named(@Nullable FactId name) {
        return stream.stream()
                .filter(fact -> fact.id().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
