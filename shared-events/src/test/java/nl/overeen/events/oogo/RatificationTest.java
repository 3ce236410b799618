package nl.overeen.events.oogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a decision under reservation, and whom a decision binds. */
class RatificationTest {
    private static final LocalDate TERM = LocalDate.of(2016, 7, 1);

    private final UUID ambition = UUID.randomUUID();
    private final PartyId swv = new PartyId(UUID.randomUUID());
    private final PartyId first = new PartyId(UUID.randomUUID());
    private final PartyId second = new PartyId(UUID.randomUUID());
    private final PersonId delegate = new PersonId(UUID.randomUUID());
    private final FunctionId function = new FunctionId(UUID.randomUUID());
    private final MandateId mandate = new MandateId(UUID.randomUUID());
    private final History history = new History();
    private final Taken april = decided("2016-04-06", Outcome.ADOPTED_WITH_RESERVATION, 1);

    private record Taken(OogoId oogo, DecisionId decision) {}

    @Test
    void itAdoptsFromTheDayItsLastReservationIsLifted() {
        ratify("2016-06-01", second);
        ratify("2016-05-01", first);
        assertThat(adopted("2016-05-31")).isNull();
        assertThat(adopted("2016-06-01")).isEqualTo(1);
        assertThat(decision("2016-06-01").inForceFrom()).isEqualTo("2016-06-01");
        assertThat(decision("2016-05-31").adoptsLater()).isTrue();
        assertThat(decision("2016-06-01").holds()).isTrue();
    }

    @Test
    void aTermPassedWithoutRatificationLeavesItUnadoptedForGood() {
        ratify("2016-05-01", first);
        ratify("2016-07-02", second);
        assertThat(decision("2016-07-01").lapsed()).isFalse();
        assertThat(decision("2016-07-02").lapsed()).isTrue();
        assertThat(decision("2016-07-02").adoptsLater()).isFalse();
        assertThat(adopted("2016-12-31")).isNull();
        assertThat(decision("2016-12-31").bound()).doesNotContainKey(second);
    }

    @Test
    void aRatificationRecordedLateButEffectiveInTimeLiftsTheReservation() {
        ratify("2016-05-01", first);
        assertThat(adopted("2016-12-31")).isNull();
        ratify("2016-07-01", second);
        assertThat(adopted("2016-12-31")).isEqualTo(1);
    }

    @Test
    void aRefusalLeavesItUnadoptedForGoodAndALaterRatificationLiftsNothing() {
        ratify("2016-05-01", first);
        add("2016-05-02", new RatificationRefused(1, april.decision, second, delegate, function));
        ratify("2016-05-03", second);
        assertThat(decision("2016-05-01").lapsed()).isFalse();
        assertThat(decision("2016-05-02").lapsed()).isTrue();
        assertThat(adopted("2016-12-31")).isNull();
        assertThat(decision("2016-12-31").bound()).doesNotContainKey(second);
    }

    @Test
    void ratifiedAfterALaterOogoItNeverDisplacesThatOne() {
        decided("2016-06-13", Outcome.ADOPTED, 2);
        ratify("2016-06-20", first);
        ratify("2016-06-20", second);
        assertThat(decision("2016-06-20").adopts()).isTrue();
        assertThat(adopted("2016-06-20")).isEqualTo(2);
        assertThat(adopted("2016-06-12")).isNull();
    }

    @Test
    void whatWasAdoptedWithoutItDoesNotWaitForAReservation() {
        Taken june = decided("2016-06-13", Outcome.ADOPTED, 2);
        history.on("2016-06-20")
                .add(june.oogo, new PositionRatified(1, june.decision, first, delegate, function, mandate));
        var decision = asOf("2016-12-31").inOrder().getLast();
        assertThat(decision.inForceFrom()).isEqualTo("2016-06-13");
        assertThat(decision.holds()).isTrue();
        assertThat(decision.bound()).containsEntry(first, LocalDate.of(2016, 6, 20));
    }

    @Test
    void anOrderUnderReservationHoldsOnceItIsLiftedAndAdoptsNothing() {
        Taken june = decided("2016-06-13", Outcome.ORDERED_WITH_RESERVATION, 2);
        for (PartyId party : List.of(first, second))
            history.on("2016-06-20")
                    .add(june.oogo, new PositionRatified(1, june.decision, party, delegate, function, mandate));
        assertThat(asOf("2016-06-19").inOrder().getLast().holds()).isFalse();
        assertThat(asOf("2016-06-20").inOrder().getLast().holds()).isTrue();
        assertThat(adopted("2016-06-20")).isNull();
    }

    @Test
    void aPartyThatJoinsIsBoundFromItsOwnDay() {
        var guest = new PartyId(UUID.randomUUID());
        add("2016-06-01", new DecisionJoined(1, april.decision, guest, delegate, function, mandate));
        assertThat(decision("2016-05-31").bound()).containsOnlyKeys(swv);
        assertThat(decision("2016-06-01").bound())
                .containsEntry(swv, LocalDate.of(2016, 4, 6))
                .containsEntry(guest, LocalDate.of(2016, 6, 1));
    }

    private void ratify(String day, PartyId party) {
        add(day, new PositionRatified(1, april.decision, party, delegate, function, mandate));
    }

    private void add(String day, AfterwardsEvent event) {
        history.on(day).add(april.oogo, event);
    }

    /** The swv agreed, two gemeenten agreed under reservation until the first of July. */
    private Taken decided(String day, Outcome outcome, int revision) {
        var taken = new Taken(new OogoId(UUID.randomUUID()), new DecisionId(UUID.randomUUID()));
        var region = new CollaborationId(UUID.randomUUID());
        var texts = List.of(new PinnedText(TextKind.AMBITION, ambition, revision));
        history.on("2016-03-01")
                .add(taken.oogo, new Convened(taken.oogo, region, "n", LocalDate.parse(day), null, null, 0));
        for (PartyId party : List.of(first, second))
            history.on(day)
                    .add(
                            taken.oogo,
                            new PositionTaken(
                                    1,
                                    party,
                                    Position.AGREED_WITH_RESERVATION,
                                    texts,
                                    delegate,
                                    function,
                                    null,
                                    null,
                                    TERM,
                                    null,
                                    false));
        var standings = List.of(
                new Standing(swv, Position.AGREED, null),
                new Standing(first, Position.AGREED_WITH_RESERVATION, NotBound.RESERVATION),
                new Standing(second, Position.AGREED_WITH_RESERVATION, NotBound.RESERVATION));
        history.on(day)
                .add(
                        taken.oogo,
                        new ItemConcluded(
                                1, taken.decision, "n.1", outcome, DecisionRule.DEFAULT, texts, standings, null));
        return taken;
    }

    private Decisions asOf(String day) {
        var moment = LocalDate.parse(day);
        return Decisions.of(AsOf.select(history.facts(), moment, Instant.MAX), history.facts(), moment);
    }

    /** The one of April. */
    private Decision decision(String day) {
        return asOf(day).inOrder().getFirst();
    }

    private @Nullable Integer adopted(String day) {
        return asOf(day)
                .adopting(TextKind.AMBITION, ambition)
                .map(decision -> decision.revision(TextKind.AMBITION, ambition))
                .orElse(null);
    }
}
