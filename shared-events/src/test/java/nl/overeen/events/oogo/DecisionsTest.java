package nl.overeen.events.oogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemsOrdered;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private final UUID ambition = UUID.randomUUID();
    private final CollaborationId collaboration = new CollaborationId(UUID.randomUUID());
    private final History history = new History();

    @Test
    void theDecisionOfTheLatestOogoCountsWhateverWasRecordedLast() {
        OogoId april = convene("2016-04-06", null);
        OogoId june = convene("2016-06-13", null);
        conclude(june, "2016-06-13", 1, Outcome.ADOPTED, 3);
        conclude(april, "2016-04-06", 1, Outcome.ADOPTED, 2);
        assertThat(adopted("2016-12-31")).isEqualTo(3);
        assertThat(adopted("2016-06-12")).isEqualTo(2);
        assertThat(adopted("2016-04-05")).isNull();
    }

    @Test
    void onOneDayTheStartingTimeDecidesAndOneWithoutItComesLast() {
        OogoId without = convene("2016-04-06", null);
        OogoId afternoon = convene("2016-04-06", LocalTime.of(14, 0));
        OogoId morning = convene("2016-04-06", LocalTime.of(9, 0));
        conclude(without, "2016-04-06", 1, Outcome.ADOPTED, 3);
        conclude(afternoon, "2016-04-06", 1, Outcome.ADOPTED, 2);
        conclude(morning, "2016-04-06", 1, Outcome.ADOPTED, 1);
        assertThat(revisions("2016-04-06")).containsExactly(1, 2, 3);
    }

    @Test
    void atOneTimeThePlaceOfConveningDecides() {
        OogoId first = convene("2016-04-06", LocalTime.of(9, 0));
        OogoId second = convene("2016-04-06", LocalTime.of(9, 0));
        conclude(second, "2016-04-06", 1, Outcome.ADOPTED, 2);
        conclude(first, "2016-04-06", 1, Outcome.ADOPTED, 1);
        assertThat(revisions("2016-04-06")).containsExactly(1, 2);
    }

    @Test
    void aCorrectedConveningKeepsItsPlace() {
        OogoId first = convene("2016-04-06", LocalTime.of(9, 0));
        Fact convened = history.facts().getLast();
        OogoId second = convene("2016-04-06", LocalTime.of(9, 0));
        history.on("2016-03-01").correct(convened, convened.event());
        conclude(first, "2016-04-06", 1, Outcome.ADOPTED, 1);
        conclude(second, "2016-04-06", 1, Outcome.ADOPTED, 2);
        assertThat(revisions("2016-04-06")).containsExactly(1, 2);
    }

    @Test
    void withinAnOogoTheOrderOfTheItemsDecidesWhateverWasRecordedLast() {
        OogoId oogo = convene("2016-04-06", null);
        conclude(oogo, "2016-04-06", 2, Outcome.ADOPTED, 2);
        conclude(oogo, "2016-04-06", 1, Outcome.ADOPTED, 1);
        assertThat(revisions("2016-04-06")).containsExactly(1, 2);
        assertThat(adopted("2016-04-06")).isEqualTo(2);
    }

    @Test
    void theItemsCountInTheOrderThatTheyHadWhenTheyWereConcluded() {
        OogoId oogo = convene("2016-04-06", null);
        history.on("2016-04-06").add(oogo, new ItemsOrdered(List.of(2, 1)));
        conclude(oogo, "2016-04-06", 1, Outcome.ADOPTED, 1);
        conclude(oogo, "2016-04-06", 2, Outcome.ADOPTED, 2);
        history.on("2016-04-06").add(oogo, new ItemsOrdered(List.of(1, 2)));
        assertThat(revisions("2016-04-06")).containsExactly(2, 1);
        assertThat(adopted("2016-04-06")).isEqualTo(1);
    }

    @Test
    void anAdoptionUnderReservationDoesNotAdoptYet() {
        OogoId april = convene("2016-04-06", null);
        OogoId june = convene("2016-06-13", null);
        conclude(april, "2016-04-06", 1, Outcome.ADOPTED, 1);
        conclude(june, "2016-06-13", 1, Outcome.ADOPTED_WITH_RESERVATION, 2);
        assertThat(adopted("2016-12-31")).isEqualTo(1);
        assertThat(reserved("2016-12-31")).hasValue(2);
        assertThat(reserved("2016-06-12")).isEmpty();
    }

    @Test
    void whatAwaitsRatificationIsOvertakenByALaterAdoption() {
        OogoId april = convene("2016-04-06", null);
        OogoId june = convene("2016-06-13", null);
        conclude(april, "2016-04-06", 1, Outcome.ADOPTED_WITH_RESERVATION, 1);
        conclude(june, "2016-06-13", 1, Outcome.ADOPTED, 2);
        assertThat(reserved("2016-04-06")).hasValue(1);
        assertThat(reserved("2016-06-13")).isEmpty();
        assertThat(adopted("2016-06-13")).isEqualTo(2);
    }

    @Test
    void withoutAgreementTheEarlierRevisionStaysInForce() {
        OogoId april = convene("2016-04-06", null);
        OogoId june = convene("2016-06-13", null);
        conclude(april, "2016-04-06", 1, Outcome.ADOPTED, 1);
        int item = 1;
        for (Outcome outcome : Outcome.values())
            if (outcome != Outcome.ADOPTED) conclude(june, "2016-06-13", item++, outcome, 2);
        assertThat(adopted("2016-06-13")).isEqualTo(1);
    }

    @Test
    void aDecisionIsOnlyAboutTheTextsItPins() {
        OogoId oogo = convene("2016-04-06", null);
        conclude(oogo, "2016-04-06", 1, Outcome.ADOPTED, 1);
        var decisions =
                Decisions.of(AsOf.select(history.facts(), LocalDate.MAX, Instant.MAX), history.facts(), LocalDate.MAX);
        assertThat(decisions.adopting(TextKind.AMBITION, UUID.randomUUID())).isEmpty();
        assertThat(decisions.adopting(TextKind.DOCUMENT, ambition)).isEmpty();
        assertThat(decisions.about(TextKind.AMBITION, ambition)).hasSize(1);
    }

    @Test
    void aDayBeforeTheConclusionCutsTheOogoAndGivesNoDecision() {
        OogoId oogo = convene("2016-04-06", null);
        conclude(oogo, "2016-04-06", 1, Outcome.ADOPTED, 1);
        assertThat(revisions("2016-04-05")).isEmpty();
        assertThat(revisions("2016-03-01")).isEmpty();
    }

    private OogoId convene(String day, @Nullable LocalTime time) {
        var oogo = new OogoId(UUID.randomUUID());
        history.on("2016-03-01").add(oogo, new Convened(oogo, collaboration, "n", LocalDate.parse(day), time, null, 0));
        return oogo;
    }

    private void conclude(OogoId oogo, String day, int item, Outcome outcome, int revision) {
        var texts = List.of(new PinnedText(TextKind.AMBITION, ambition, revision));
        var decision = new DecisionId(UUID.randomUUID());
        history.on(day)
                .add(
                        oogo,
                        new ItemConcluded(
                                item, decision, "n." + item, outcome, DecisionRule.DEFAULT, texts, List.of(), null));
    }

    private Decisions asOf(String day) {
        return Decisions.of(
                AsOf.select(history.facts(), LocalDate.parse(day), Instant.MAX), history.facts(), LocalDate.parse(day));
    }

    private @Nullable Integer adopted(String day) {
        return asOf(day)
                .adopting(TextKind.AMBITION, ambition)
                .map(this::revision)
                .orElse(null);
    }

    private Optional<Integer> reserved(String day) {
        return asOf(day).reserved(TextKind.AMBITION, ambition).map(this::revision);
    }

    private List<Integer> revisions(String day) {
        return asOf(day).inOrder().stream().map(this::revision).toList();
    }

    private int revision(Decision decision) {
        return decision.revision(TextKind.AMBITION, ambition);
    }
}
