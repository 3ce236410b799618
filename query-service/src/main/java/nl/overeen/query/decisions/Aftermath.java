package nl.overeen.query.decisions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.AfterwardsEvent.ReportedBack;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What came of a decision, by day.
 *
 * @param vervolg          who joined, ratified or refused to
 * @param terugkoppelingen who was told of it
 */
record Aftermath(List<Besluitvervolg> vervolg, List<Terugkoppeling> terugkoppelingen) {

    /** That a party joined, ratified or refused to, on which mandate. */
    record Besluitvervolg(
            FactId feit,
            Step soort,
            Author.Partij partij,
            Author gedelegeerde,
            @Nullable Machtiging mandaat,
            Day geldtOp,
            Instant vastgelegdOp,
            @Nullable Text reden,
            boolean gecorrigeerd) {}

    /** That someone was told of it. */
    record Terugkoppeling(
            FactId feit, Text aan, @Nullable Text bericht, Author door, Day geldtOp, Instant vastgelegdOp) {}

    /** What a party did. */
    enum Step {
        JOINED("toetreding"),
        RATIFIED("bekrachtiging"),
        REFUSED("weigering");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    static Aftermath of(Decision decision, Author.Known known, Moment moment) {
        var steps = new ArrayList<Besluitvervolg>();
        var told = new ArrayList<Terugkoppeling>();
        var id = decision.concluded().decision();
        for (Fact fact : moment.facts()) {
            if (fact.event() instanceof DecisionJoined it && it.decision().equals(id))
                steps.add(
                        step(fact, Step.JOINED, it.party(), it.function(), it.delegate(), it.mandate(), known, moment));
            if (fact.event() instanceof PositionRatified it && it.decision().equals(id))
                steps.add(step(
                        fact, Step.RATIFIED, it.party(), it.function(), it.delegate(), it.mandate(), known, moment));
            if (fact.event() instanceof RatificationRefused it && it.decision().equals(id))
                steps.add(step(fact, Step.REFUSED, it.party(), it.function(), it.delegate(), null, known, moment));
            if (fact.event() instanceof ReportedBack it && it.decision().equals(id))
                told.add(new Terugkoppeling(
                        fact.id(),
                        it.to(),
                        it.message(),
                        known.author(fact.origin()),
                        fact.origin().effective(),
                        fact.recorded()));
        }
        return new Aftermath(List.copyOf(steps), List.copyOf(told));
    }

    private static Besluitvervolg step(
            Fact fact,
            Step kind,
            PartyId party,
            FunctionId function,
            PersonId delegate,
            @Nullable MandateId mandate,
            Author.Known known,
            Moment moment) {
        var granted = moment.recorded().stream()
                .filter(other -> other.id().stream().equals(party.toString()))
                .toList();
        return new Besluitvervolg(
                fact.id(),
                kind,
                known.partij(party),
                known.delegate(party, function, delegate),
                Machtiging.mandate(granted, mandate),
                fact.origin().effective(),
                fact.recorded(),
                fact.origin().reason(),
                moment.corrected(fact.id()));
    }
}
