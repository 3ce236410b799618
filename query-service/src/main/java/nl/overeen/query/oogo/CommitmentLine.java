package nl.overeen.query.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.Fulfilment;
import nl.overeen.events.oogo.Meetings;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a party promised in an OOGO.
 *
 * @param agendapunt about which; absent when about none
 * @param aan        to whom; empty when to all
 * @param uiterlijk  by when
 * @param teLaat     still to be kept, after that day
 * @param verslagen  how it was kept, by day
 */
public record CommitmentLine(
        UUID id,
        FactId feit,
        Toezeggingsoogo oogo,
        @Nullable Integer agendapunt,
        Author.Partij partij,
        Text toezegging,
        List<Author.Partij> aan,
        @Nullable LocalDate uiterlijk,
        Fulfilled stand,
        boolean teLaat,
        List<Toezeggingsverslag> verslagen) {

    private static final Comparator<CommitmentLine> OPEN_FIRST = Comparator.comparing(
                    (CommitmentLine line) -> !line.stand.isOpen())
            .thenComparing(CommitmentLine::uiterlijk, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.oogo.dag());

    /** The OOGO in which it was promised. */
    public record Toezeggingsoogo(UUID id, String naam, LocalDate dag) {}

    /** A report on it. */
    public record Toezeggingsverslag(
            FactId feit, Fulfilment stand, Text verslag, Author door, Day geldtOp, Instant vastgelegdOp) {}

    /** Those still to be kept first, by the day on which they are due; then the others in the same way. */
    public static List<CommitmentLine> of(Moment moment, Author.Known known) {
        record Promised(Fact fact, CommitmentRecorded event, List<Toezeggingsverslag> reports) {}
        var promised = new LinkedHashMap<CommitmentId, Promised>();
        for (Fact fact : moment.facts()) {
            if (fact.event() instanceof CommitmentRecorded event)
                promised.put(event.commitment(), new Promised(fact, event, new ArrayList<>()));
            if (fact.event() instanceof CommitmentReportedOn event)
                promised.computeIfPresent(event.commitment(), (id, to) -> {
                    to.reports.add(report(event, fact, known));
                    return to;
                });
        }
        var oogos = Meetings.of(moment.facts());
        return promised.values().stream()
                .filter(it -> oogos.containsKey(it.fact.id().stream()))
                .map(it -> line(it.fact, it.event, oogos.get(it.fact.id().stream()), it.reports, moment, known))
                .sorted(OPEN_FIRST)
                .toList();
    }

    private static CommitmentLine line(
            Fact fact,
            CommitmentRecorded event,
            Convened oogo,
            List<Toezeggingsverslag> reports,
            Moment moment,
            Author.Known known) {
        Fulfilled stand = reports.isEmpty()
                ? Fulfilled.OPEN
                : Fulfilled.of(reports.getLast().stand());
        return new CommitmentLine(
                event.commitment().value(),
                fact.id(),
                new Toezeggingsoogo(oogo.oogo().value(), oogo.name(), oogo.day()),
                event.item(),
                known.partij(event.party()),
                event.promise(),
                event.to().stream().map(known::partij).toList(),
                event.due(),
                stand,
                event.due() != null && moment.day().isAfter(event.due()) && stand.isOpen(),
                List.copyOf(reports));
    }

    private static Toezeggingsverslag report(CommitmentReportedOn event, Fact fact, Author.Known known) {
        return new Toezeggingsverslag(
                fact.id(),
                event.fulfilment(),
                event.report(),
                known.author(fact.origin()),
                fact.origin().effective(),
                fact.recorded());
    }
}
