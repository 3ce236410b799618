package nl.overeen.query.cases;

import static nl.overeen.query.platform.test.Region.content;
import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** A region since 2010 with one swv and one gemeente; each fact says when it was recorded and from when it holds. */
final class Story {
    static final LocalDate TERM = LocalDate.of(2016, 7, 1);
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);

    final Region region = new Region();
    final PartyId swv;
    final PartyId gemeente;
    final FactId mandated;
    private final Region.Speaker director;
    private final Region.Speaker alderman;
    private final MandateId mandate = new MandateId(UUID.randomUUID());

    Story() {
        recorded("2010-01-01").region.found();
        swv = region.party("Swv po", PartyKind.SWV_PO);
        gemeente = region.party("Gemeente 1");
        director = region.speaker(swv, Role.DELEGATE);
        alderman = region.speaker(gemeente, Role.DELEGATE);
        region.admit(swv).admit(gemeente);
        grant();
        mandated = last();
    }

    /** What follows is recorded on this day and holds from it. */
    Story recorded(String day) {
        return recorded(day, day);
    }

    /** What follows is recorded on the first day and holds from the second. */
    Story recorded(String day, String effective) {
        region.stamped(Instant.parse(day + "T10:00:00Z")).effective(effective);
        return this;
    }

    FactId last() {
        return region.facts().getLast().id();
    }

    void grant() {
        var ground = new Ground(text(), BEGIN, null);
        region.add(
                gemeente.value(),
                new MandateGranted(
                        mandate, alderman.function(), region.id, Scope.ALL, new Period(BEGIN, null), ground));
    }

    MandateId mandate() {
        return mandate;
    }

    AmbitionId propose() {
        return region.propose(gemeente, false);
    }

    Story amend(AmbitionId ambition, int revision) {
        region.amend(ambition, revision);
        return this;
    }

    /** The same with a goal that is measured. */
    Story amend(AmbitionId ambition, int revision, Goal goal) {
        region.add(ambition.value(), new Amended(revision, with(goal)));
        return this;
    }

    OogoId convene(String name, String day) {
        return convene(name, day, null);
    }

    OogoId convene(String name, String day, @Nullable LocalTime time) {
        return region.convene(name, LocalDate.parse(day), time);
    }

    Story table(OogoId oogo, AmbitionId ambition, int revision) {
        region.table(oogo, 1, pin(ambition, revision));
        return this;
    }

    /** The minutes: both agreed, item 1 was adopted, the meeting was closed. */
    DecisionId adopted(OogoId oogo, String name, PinnedText... texts) {
        region.add(oogo.value(), new Opened());
        position(oogo, texts);
        return closed(oogo, name, Outcome.ADOPTED, texts);
    }

    /** The minutes: the swv agreed and the gemeente did so under reservation, until 1 July. */
    DecisionId reserved(OogoId oogo, String name, PinnedText... texts) {
        region.add(oogo.value(), new Opened());
        region.position(oogo, 1, director, Position.AGREED, texts);
        region.add(
                oogo.value(),
                new PositionTaken(
                        1,
                        gemeente,
                        Position.AGREED_WITH_RESERVATION,
                        List.of(texts),
                        alderman.person(),
                        alderman.function(),
                        null,
                        null,
                        TERM,
                        text(),
                        false));
        return closed(oogo, name, Outcome.ADOPTED_WITH_RESERVATION, texts);
    }

    /** The minutes: the gemeente did not agree. */
    DecisionId refused(OogoId oogo, String name, PinnedText... texts) {
        region.add(oogo.value(), new Opened());
        region.position(oogo, 1, director, Position.AGREED, texts);
        region.position(oogo, 1, alderman, Position.DISAGREED, texts);
        return closed(oogo, name, Outcome.NO_AGREEMENT, texts);
    }

    /** The swv agreed, and the gemeente on its mandate. */
    void position(OogoId oogo, PinnedText... texts) {
        region.position(oogo, 1, director, Position.AGREED, texts);
        region.add(
                oogo.value(),
                new PositionTaken(
                        1,
                        gemeente,
                        Position.AGREED,
                        List.of(texts),
                        alderman.person(),
                        alderman.function(),
                        mandate,
                        null,
                        null,
                        null,
                        false));
    }

    DecisionId closed(OogoId oogo, String name, Outcome outcome, PinnedText... texts) {
        var decision = new DecisionId(UUID.randomUUID());
        var second = switch (outcome) {
            case ADOPTED -> new Standing(gemeente, Position.AGREED, null);
            case NO_AGREEMENT -> new Standing(gemeente, Position.DISAGREED, NotBound.DISAGREED);
            default -> new Standing(gemeente, Position.AGREED_WITH_RESERVATION, NotBound.RESERVATION);
        };
        var standings = List.of(new Standing(swv, Position.AGREED, null), second);
        region.add(
                        oogo.value(),
                        new ItemConcluded(
                                1,
                                decision,
                                name + ".1",
                                outcome,
                                DecisionRule.DEFAULT,
                                List.of(texts),
                                standings,
                                null))
                .add(oogo.value(), new Closed());
        return decision;
    }

    void ratify(OogoId oogo, DecisionId decision) {
        region.add(
                oogo.value(),
                new nl.overeen.events.oogo.AfterwardsEvent.PositionRatified(
                        1, decision, gemeente, alderman.person(), alderman.function(), mandate));
    }

    void measure(AmbitionId ambition, Goal goal, int value, @Nullable FactId replaces) {
        var indicator = goal.indicators().getFirst().id();
        region.add(
                ambition.value(),
                new MeasurementRecorded(indicator, BigDecimal.valueOf(value), null, null, null),
                replaces);
    }

    /** What a page is asked for: a day, and the end of the day on which it was known. */
    Pages on(String day, String known) {
        return new Pages(region.on(day, end(known)));
    }

    Pages at(OogoId oogo, String known) {
        return new Pages(Moment.at(region.facts(), oogo, end(known), Region.TODAY)
                .orElseThrow(() -> new AssertionError("the OOGO is not known on " + known)));
    }

    boolean isKnown(OogoId oogo, String known) {
        return Moment.at(region.facts(), oogo, end(known), Region.TODAY).isPresent();
    }

    static Goal goal() {
        var indicator = new Indicator(
                new IndicatorId(UUID.randomUUID()), text(), IndicatorKind.COUNT, null, null, null, null, null);
        return new Goal(new GoalId(UUID.randomUUID()), text(), List.of(indicator));
    }

    static Content with(Goal goal) {
        return new Content(
                text(), null, List.of(), List.of(goal), List.of(), List.of(), null, null, null, List.of(), null);
    }

    static Content titled() {
        return content(text());
    }

    private static Instant end(String day) {
        return Instant.parse(day + "T21:59:59Z");
    }
}
