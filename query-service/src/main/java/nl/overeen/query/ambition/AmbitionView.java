package nl.overeen.query.ambition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.ambition.ExecutionHistory.Meetregel;
import nl.overeen.query.ambition.ExecutionHistory.Trekkerregel;
import nl.overeen.query.ambition.ExecutionHistory.Voortgangsregel;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.Samenwerking;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One ambition with the history of its text, its decisions and its execution.
 *
 * @param trekkers    every time the lead was put, by day
 * @param voortgangen every report on its actions, by action and day
 * @param meetreeksen every measurement of its indicators, by indicator and day; those of what it took over among them
 */
record AmbitionView(
        @JsonUnwrapped AmbitionLine regel,
        Samenwerking samenwerking,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        boolean concept,
        List<Revisie> revisies,
        List<Besluitregel> besluiten,
        List<Trekkerregel> trekkers,
        List<Voortgangsregel> voortgangen,
        List<Meetregel> meetreeksen) {

    /**
     * One revision of the text.
     *
     * @param vastgelegdOp when the system learned it
     * @param geldtOp      from which day it holds
     * @param gecorrigeerd a later fact corrects it; the text of this number stays what it was
     */
    record Revisie(
            int revisie,
            Instant vastgelegdOp,
            Day geldtOp,
            Author door,
            @Nullable Text reden,
            Text titel,
            boolean gecorrigeerd) {}

    /** A decision about one of the revisions. */
    record Besluitregel(UUID id, String nummer, Outcome uitkomst, Bijeenkomst oogo, int revisie) {}

    /** The OOGO of a decision. */
    record Bijeenkomst(UUID id, String naam, LocalDate dag) {}

    static @Nullable AmbitionView fold(UUID id, Moment moment) {
        @Nullable Revisions revisions = Revisions.of(moment.facts(id));
        if (revisions == null) return null;
        AmbitionLine line = AmbitionLines.of(moment).lines().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var history = ExecutionHistory.of(line, moment);
        var known = Author.Known.in(moment);
        return new AmbitionView(
                line,
                Samenwerking.of(moment).orElseThrow(),
                moment.day(),
                moment.known(),
                moment.planned(),
                revisions.draft(),
                revisions.byNumber().values().stream()
                        .map(revision -> revisie(revision, known, moment))
                        .toList(),
                moment.decisions().about(TextKind.AMBITION, id).stream()
                        .map(decision -> besluit(decision, id))
                        .toList(),
                history.leads(),
                history.progress(),
                history.measurements());
    }

    private static Revisie revisie(Revisions.Revision revision, Author.Known known, Moment moment) {
        Fact fact = revision.fact();
        return new Revisie(
                revision.number(),
                fact.recorded(),
                fact.origin().effective(),
                known.author(fact.origin()),
                fact.origin().reason(),
                revision.content().title(),
                moment.corrected(fact.id()));
    }

    private static Besluitregel besluit(Decision decision, UUID ambition) {
        return new Besluitregel(
                decision.concluded().decision().value(),
                decision.concluded().number(),
                decision.concluded().outcome(),
                new Bijeenkomst(
                        decision.oogo().oogo().value(),
                        decision.oogo().name(),
                        decision.oogo().day()),
                decision.revision(TextKind.AMBITION, ambition));
    }
}
