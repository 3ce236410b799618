package nl.overeen.query.dispute;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.dispute.DisputeEvent;
import nl.overeen.events.dispute.DisputeEvent.AdviceReceived;
import nl.overeen.events.dispute.DisputeEvent.Raised;
import nl.overeen.events.dispute.DisputeEvent.Settled;
import nl.overeen.events.dispute.DisputeEvent.StatementSubmitted;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One dispute: what each party put, what was advised, how it was settled.
 *
 * @param ingediendDoor who raised it
 * @param standpunten   by day
 * @param adviezen      by day
 */
record DisputeView(
        @JsonUnwrapped DisputeLine regel,
        UUID samenwerking,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        Author ingediendDoor,
        List<Betoog> standpunten,
        List<Advies> adviezen,
        @Nullable Afloop afloop) {

    /** What a party put. */
    record Betoog(FactId feit, Author.Partij partij, Text standpunt, Day geldtOp, Author door, Instant vastgelegdOp) {}

    /** An advice or ruling, and of whom. */
    record Advies(FactId feit, Text van, Text advies, Day geldtOp, Author door, Instant vastgelegdOp) {}

    /** @param besluitnummer absent when the decision is not known in this region on the day */
    record Afloop(
            FactId feit,
            Text uitkomst,
            @Nullable UUID besluit,
            @Nullable String besluitnummer,
            Day geldtOp,
            Author door,
            Instant vastgelegdOp) {}

    static @Nullable DisputeView fold(UUID id, Moment moment) {
        for (List<Fact> facts : DisputeLine.all(moment))
            if (facts.getFirst().id().stream().equals(id.toString())) return of(facts, moment);
        return null;
    }

    private static DisputeView of(List<Fact> facts, Moment moment) {
        var known = Author.Known.in(moment);
        var statements = new ArrayList<Betoog>();
        var advices = new ArrayList<Advies>();
        @Nullable Afloop settlement = null;
        for (Fact fact : facts) {
            Day day = fact.origin().effective();
            Author by = known.author(fact.origin());
            switch ((DisputeEvent) fact.event()) {
                case Raised ignored -> {}
                case StatementSubmitted it ->
                    statements.add(
                            new Betoog(fact.id(), known.partij(it.party()), it.statement(), day, by, fact.recorded()));
                case AdviceReceived it ->
                    advices.add(new Advies(fact.id(), it.from(), it.advice(), day, by, fact.recorded()));
                case Settled it ->
                    settlement = new Afloop(
                            fact.id(),
                            it.outcome(),
                            it.decision() == null ? null : it.decision().value(),
                            number(it.decision(), moment),
                            day,
                            by,
                            fact.recorded());
            }
        }
        Fact first = facts.getFirst();
        return new DisputeView(
                DisputeLine.of(facts, known, moment),
                ((Raised) first.event()).collaboration().value(),
                moment.day(),
                moment.known(),
                moment.planned(),
                known.author(first.origin()),
                statements,
                advices,
                settlement);
    }

    private static @Nullable String number(@Nullable DecisionId decision, Moment moment) {
        for (Fact fact : moment.facts())
            if (fact.event() instanceof ItemConcluded concluded
                    && concluded.decision().equals(decision)) return concluded.number();
        return null;
    }
}
