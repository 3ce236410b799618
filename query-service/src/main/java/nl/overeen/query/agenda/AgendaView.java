package nl.overeen.query.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.AmbitionLines;
import nl.overeen.query.oogo.OogoLine;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a region.
 *
 * @param op              as of this day
 * @param oogo            as of this OOGO, where one was asked
 * @param bekendOp        as known at this instant
 * @param gepland         whether {@code op} lies ahead
 * @param bekend          false before the first known fact: then nothing is known yet, which is not an empty agenda
 * @param vastgelegdSinds the day of the first known fact
 * @param ambities        in force first, in the order of their decisions; then proposals in the order proposed
 * @param oogos           the timeline as known, by day
 */
record AgendaView(
        Samenwerking samenwerking,
        LocalDate op,
        @Nullable OogoLine oogo,
        Instant bekendOp,
        boolean gepland,
        boolean bekend,
        @Nullable LocalDate vastgelegdSinds,
        List<AmbitionLine> ambities,
        List<OogoLine> oogos) {

    /** The region. */
    record Samenwerking(UUID id, String naam) {}

    static @Nullable AgendaView fold(CollaborationId id, Moment moment) {
        @Nullable Samenwerking collaboration = collaboration(id, moment.recorded());
        if (collaboration == null) return null;
        var timeline = OogoLine.timeline(moment.recorded());
        return new AgendaView(
                collaboration,
                moment.day(),
                line(timeline, moment.oogo()),
                moment.known(),
                moment.planned(),
                !moment.facts().isEmpty(),
                moment.firstKnown().orElse(null),
                AmbitionLines.of(moment),
                timeline);
    }

    private static @Nullable Samenwerking collaboration(CollaborationId id, List<Fact> history) {
        for (Fact fact : history)
            if (fact.event() instanceof Founded founded
                    && founded.collaboration().equals(id)) return new Samenwerking(id.value(), founded.name());
        return null;
    }

    private static @Nullable OogoLine line(List<OogoLine> timeline, @Nullable OogoId asked) {
        for (OogoLine line : timeline) if (asked != null && line.id().equals(asked.value())) return line;
        return null;
    }
}
