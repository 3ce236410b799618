package nl.overeen.query.cases;

import static nl.overeen.query.platform.test.Region.pin;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.junit.jupiter.api.Test;

/** Of the twelve tricky cases of time those about who spoke, on which ground, and what a reader sees meanwhile. */
class TwelveCasesOfPartiesTest {
    private final Story story = new Story();
    private final AmbitionId ambition = story.recorded("2016-03-01").propose();
    private final OogoId oogo = story.convene("2016-1", "2016-04-06");

    TwelveCasesOfPartiesTest() {
        story.table(oogo, ambition, 1);
        story.recorded("2016-04-10", "2016-04-06").adopted(oogo, "2016-1", pin(ambition, 1));
    }

    @Test
    void aPartyReleasedBeforeItsLastPositionWasRecorded() {
        story.recorded("2016-05-01", "2016-03-31").region.release(story.gemeente);

        assertThat(story.on("2016-04-06", "2016-04-09").position(oogo, story.gemeente))
                .isEqualTo("niets");
        assertThat(story.on("2016-04-06", "2016-04-30").position(oogo, story.gemeente))
                .isEqualTo("akkoord");
        String after = "2016-05-01";
        for (Pages pages :
                List.of(story.on("2016-04-06", after), story.at(oogo, after), story.on("2016-12-31", after))) {
            assertThat(pages.position(oogo, story.gemeente)).isEqualTo("akkoord partij was vertrokken");
            assertThat(pages.position(oogo, story.swv)).isEqualTo("akkoord");
            assertThat(pages.ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1");
            assertThat(pages.oogo(oogo)).isEqualTo("2016-04-06 gesloten: vastgesteld");
            assertThat(pages.decisions()).containsExactly("2016-1.1 vastgesteld vanaf 2016-04-06, bindt 2");
        }
        assertThat(story.on("2016-04-05", after).position(oogo, story.gemeente)).isEqualTo("-");
    }

    @Test
    void aReleaseFromTheDayOfTheOogoItselfFlagsNothing() {
        story.recorded("2016-05-01", "2016-04-06").region.release(story.gemeente);
        assertThat(story.on("2016-12-31", "2016-05-01").position(oogo, story.gemeente))
                .isEqualTo("akkoord");
    }

    @Test
    void aMandateRevokedForThePast() {
        story.recorded("2016-05-01", "2016-03-01")
                .region
                .add(story.gemeente.value(), new MandateRevoked(story.mandate()));

        assertThat(story.on("2016-04-06", "2016-04-30").mandates(story.gemeente))
                .isEqualTo(1);
        String after = "2016-05-01";
        assertThat(story.on("2016-02-29", after).mandates(story.gemeente)).isEqualTo(1);
        assertThat(story.on("2016-03-01", after).mandates(story.gemeente)).isZero();
        for (Pages pages : List.of(story.on("2016-04-06", after), story.at(oogo, after))) {
            assertThat(pages.position(oogo, story.gemeente)).startsWith("akkoord");
            assertThat(pages.ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1");
            assertThat(pages.decisions()).containsExactly("2016-1.1 vastgesteld vanaf 2016-04-06, bindt 2");
        }
    }

    @Test
    void aMandateVoidedFlagsThePositionsOnItAndChangesNothingInThem() {
        story.recorded("2016-05-01", "2010-01-01").region.add(story.gemeente.value(), new FactVoided(), story.mandated);
        assertThat(story.on("2016-12-31", "2016-04-30").position(oogo, story.gemeente))
                .isEqualTo("akkoord");
        for (Pages pages : List.of(story.on("2016-04-06", "2016-05-01"), story.at(oogo, "2016-05-01"))) {
            assertThat(pages.position(oogo, story.gemeente)).isEqualTo("akkoord grond gecorrigeerd");
            assertThat(pages.decisions()).containsExactly("2016-1.1 vastgesteld vanaf 2016-04-06, bindt 2");
        }
    }

    @Test
    void aPositionAndAConclusionThatAreCorrectedAreMarkedAsSuchAndStayWhatTheyWere() {
        var position = fact(PositionTaken.class);
        var conclusion = fact(ItemConcluded.class);
        story.recorded("2016-05-01", "2016-04-06").region.add(oogo.value(), new FactVoided(), position);
        story.region.add(oogo.value(), new FactVoided(), conclusion);

        assertThat(story.on("2016-04-06", "2016-04-30").decisions())
                .containsExactly("2016-1.1 vastgesteld vanaf 2016-04-06, bindt 2");
        for (Pages pages : List.of(story.on("2016-04-06", "2016-05-01"), story.at(oogo, "2016-05-01"))) {
            assertThat(pages.position(oogo, story.gemeente)).isEqualTo("akkoord later gecorrigeerd");
            assertThat(pages.position(oogo, story.swv)).isEqualTo("akkoord");
            assertThat(pages.decisions())
                    .containsExactly("2016-1.1 vastgesteld vanaf 2016-04-06 later gecorrigeerd, bindt 2");
            assertThat(pages.ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1");
        }
    }

    /** The last one of its kind. */
    private FactId fact(Class<?> kind) {
        return story.region.facts().reversed().stream()
                .filter(fact -> kind.isInstance(fact.event()))
                .map(Fact::id)
                .findFirst()
                .orElseThrow();
    }

    /** However far the views have come, the pages agree; and what they say is what was known at their last fact. */
    @Test
    void aDecisionReadBetweenWriteAndProjection() {
        story.recorded("2016-05-01").amend(ambition, 2);
        var all = story.region.facts();
        int begin = 1;
        for (int seen = begin; seen <= all.size(); seen++) {
            List<Fact> part = all.subList(0, seen);
            var known = part.getLast().recorded();
            var behind = new Pages(Moment.on(part, LocalDate.of(2016, 4, 6), known, Region.TODAY));
            var ahead = new Pages(Moment.on(all, LocalDate.of(2016, 4, 6), known, Region.TODAY));
            String said = behind.ambition(ambition);
            boolean decided = behind.decisions().contains("2016-1.1 vastgesteld vanaf 2016-04-06, bindt 2");
            assertThat(said.startsWith("vastgesteld")).isEqualTo(decided);
            assertThat(behind.oogo(oogo).endsWith(": vastgesteld")).isEqualTo(decided);
            assertThat(behind.agenda()).isEqualTo(ahead.agenda());
            if (!said.equals("-")) assertThat(behind.page(ambition)).isEqualTo(ahead.page(ambition));
        }
    }
}
