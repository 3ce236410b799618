package nl.overeen.query.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.overeen.events.oogo.AfterwardsEvent;
import nl.overeen.events.oogo.MeetingEvent;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.PreparationEvent;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** One OOGO on the timeline. */
public record OogoLine(
        UUID id, String naam, LocalDate dag, @Nullable LocalTime tijd, Stand stand) {
    private static final Comparator<OogoLine> BY_DAY = Comparator.comparing(OogoLine::dag)
            .thenComparing(OogoLine::tijd, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Each OOGO that is known, as a fold over all that was recorded. */
    public static final Function<List<Fact>, List<OogoLine>> TIMELINE = OogoLine::timeline;

    /** @param facts in the store's order: the timeline shows every OOGO that is known, also one that is still to come */
    public static List<OogoLine> timeline(List<Fact> facts) {
        var ours = facts.stream()
                .filter(fact -> fact.event() instanceof OogoEvent || fact.event() instanceof FactVoided)
                .toList();
        return lines(ours, AsOf.select(ours, LocalDate.MAX, Instant.MAX));
    }

    /** Every OOGO that was convened, as it stands on D. */
    public static List<OogoLine> on(Moment moment) {
        return lines(moment.recorded(), moment.facts());
    }

    private static List<OogoLine> lines(List<Fact> stored, List<Fact> counting) {
        var lines = new LinkedHashMap<String, @Nullable OogoLine>();
        for (Fact fact : stored) lines.putIfAbsent(fact.id().stream(), null); // its place, whatever is corrected
        for (Fact fact : counting)
            if (fact.event() instanceof OogoEvent event)
                lines.compute(fact.id().stream(), (stream, before) -> fold(before, event));
        return lines.values().stream().filter(Objects::nonNull).sorted(BY_DAY).toList();
    }

    private static @Nullable OogoLine fold(@Nullable OogoLine before, OogoEvent event) {
        return switch (event) {
            case OogoEvent.Convened c -> new OogoLine(c.oogo().value(), c.name(), c.day(), c.time(), Stand.PLANNED);
            case OogoEvent.Opened ignored -> in(before, Stand.OPEN);
            case OogoEvent.Closed ignored -> in(before, Stand.CLOSED);
            case OogoEvent.Reconvened moved ->
                before == null ? null : new OogoLine(before.id, before.naam, moved.day(), moved.time(), before.stand);
            case OogoEvent.Cancelled ignored -> in(before, Stand.CANCELLED);
            case PreparationEvent ignored -> before;
            case MeetingEvent ignored -> before;
            case AfterwardsEvent ignored -> before;
        };
    }

    private static @Nullable OogoLine in(@Nullable OogoLine before, Stand stand) {
        return before == null ? null : new OogoLine(before.id, before.naam, before.dag, before.tijd, stand);
    }
}
