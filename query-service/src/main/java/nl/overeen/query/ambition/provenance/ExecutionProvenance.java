package nl.overeen.query.ambition.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.execution.ExecutionFields;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Where what was recorded of the execution comes from: the last fact that counts says it. */
record ExecutionProvenance(Address address, Moment moment, Predicate<Fact> says, List<Fact> bearing) {
    private static final Set<String> FIELDS = Set.of(
            "trekker",
            "trekker.sinds",
            "voortgang",
            "voortgang.op",
            "voortgang.toelichting",
            "meting",
            "meting.op",
            "meting.bron",
            "meting.toelichting");

    /** Empty for a field that is not of the execution. */
    static Optional<ExecutionProvenance> of(Address address, UUID ambition, Moment moment, Bearing all) {
        if (address.part() == null || !FIELDS.contains(address.field())) return Optional.empty();
        Predicate<Fact> says = says(address, ambition);
        return Optional.of(
                new ExecutionProvenance(address, moment, says, Makers.withCorrections(moment.recorded(), says)));
    }

    /** An action or indicator is found in whichever ambition it was reported on, so that it follows a merger. */
    private static Predicate<Fact> says(Address address, UUID ambition) {
        String part = String.valueOf(address.part());
        return fact -> switch (fact.event()) {
            case TrekkerAssigned any ->
                address.field().startsWith("trekker") && fact.id().stream().equals(ambition.toString());
            case ProgressReported it ->
                address.field().startsWith("voortgang")
                        && it.action().toString().equals(part);
            case MeasurementRecorded it ->
                address.field().startsWith("meting")
                        && it.indicator().toString().equals(part);
            default -> false;
        };
    }

    boolean isOfLead() {
        return address.field().startsWith("trekker");
    }

    /** Whether anything was ever said about it. */
    boolean isKnown() {
        return bearing.stream()
                .anyMatch(fact -> says.test(fact) && ExecutionFields.of(fact).containsKey(address));
    }

    /** Null when nothing that was said about it counts. */
    @Nullable
    Fact winner() {
        return winner(moment);
    }

    private @Nullable Fact winner(Moment at) {
        @Nullable Fact last = null;
        for (Fact fact : at.facts()) if (says.test(fact)) last = fact;
        return last;
    }

    Provenance provenance() {
        @Nullable Fact winner = winner();
        return Provenance.set(
                winner == null ? null : ExecutionFields.of(winner).get(address), makers(), earlier(winner));
    }

    List<Fact> makers() {
        @Nullable Fact winner = winner();
        var chained = Makers.inChains(bearing);
        // What was said earlier and never corrected would not stand, were any other fact not there.
        return Makers.of(bearing, fact -> fact.equals(winner) || chained.contains(fact), moment, at -> id(winner(at)));
    }

    private static @Nullable FactId id(@Nullable Fact fact) {
        return fact == null ? null : fact.id();
    }

    /** What was said before, corrected or not. */
    private List<Earlier> earlier(@Nullable Fact winner) {
        return bearing.stream()
                .filter(fact -> says.test(fact) && fact != winner)
                .filter(fact -> !fact.origin().effective().lastDay().isAfter(moment.day()))
                .sorted(Comparator.comparing(
                                (Fact fact) -> fact.origin().effective().lastDay())
                        .thenComparing(Fact::position)
                        .reversed())
                .map(fact -> new Earlier(ExecutionFields.of(fact).get(address), fact))
                .toList();
    }
}
