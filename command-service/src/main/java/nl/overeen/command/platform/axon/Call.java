package nl.overeen.command.platform.axon;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command: where it comes from, and which version the caller has seen.
 *
 * @param expected from If-Match: how many facts the thing had; absent when any will do
 * @param recorded the day of recording (Europe/Amsterdam)
 * @param replaced the fact that this one corrects or voids; absent for an ordinary command
 */
public record Call(
        Origin origin,
        @Nullable Long expected,
        LocalDate recorded,
        @Nullable Replaced replaced) {

    /**
     * Applies the events of a decision to the aggregate that is handling a command.
     *
     * @return the version: how many facts it has now
     * @throws Stale when another version was expected; the decision is not asked then
     */
    public long apply(Supplier<? extends List<?>> decision) {
        long version = version();
        if (expected != null && expected != version) throw new Stale(version);
        List<?> events = decision.get();
        if (replaced != null) replaced.checkReplacedBy(events);
        events.forEach(AggregateLifecycle::apply);
        return version + events.size(); // a thing being made applies them only after this
    }

    /** The facts by which a command is judged: a correction as if what it replaces were not there. */
    public List<Fact> judged(List<Fact> facts) {
        return replaced == null ? facts : replaced.without(facts, origin);
    }

    /** @throws Rejection when existing text is replaced by who did not say which version he saw */
    public void checkSeen() {
        if (expected == null) throw Rejection.unseen();
    }

    /** The day from which the facts of this command hold. */
    public LocalDate day() {
        return origin.effective().lastDay();
    }

    private static long version() {
        Long last = AggregateLifecycle.getVersion();
        return last == null ? 0 : last + 1;
    }
}
