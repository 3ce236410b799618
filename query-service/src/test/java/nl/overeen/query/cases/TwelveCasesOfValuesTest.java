package nl.overeen.query.cases;

import static nl.overeen.query.platform.test.Region.pin;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overeen.events.ambition.AmbitionEvent.Absorbed;
import nl.overeen.events.ambition.AmbitionEvent.Merged;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.time.FactVoided;
import org.junit.jupiter.api.Test;

/** Of the twelve tricky cases of time those about values and how exactly a day is known. */
class TwelveCasesOfValuesTest {
    private final Story story = new Story();
    private final Goal goal = Story.goal();

    @Test
    void aMeasurementDatedBeforeAMergeRecordedAfterIt() {
        AmbitionId source = story.recorded("2016-03-01").propose();
        AmbitionId target = story.propose();
        story.amend(source, 2, goal);
        OogoId april = story.convene("2016-1", "2016-04-06");
        story.table(april, source, 2).recorded("2016-04-06").adopted(april, "2016-1", pin(source, 2), pin(target, 1));
        story.recorded("2016-05-01").region.add(target.value(), new Absorbed(2, Story.with(goal), source));
        var ending = Story.titled().ending(new Ending(List.of(target)));
        story.region.add(source.value(), new Merged(3, ending, List.of(), new Dropped(List.of(), List.of(), false)));
        OogoId june = story.convene("2016-2", "2016-06-13");
        story.table(june, target, 2).recorded("2016-06-13").adopted(june, "2016-2", pin(source, 3), pin(target, 2));
        story.recorded("2016-07-01", "2016-04-20").measure(source, goal, 12, null);

        String before = "2016-06-30";
        assertThat(story.on("2016-06-13", before).measured(target, goal)).isEqualTo("geen-meting");
        assertThat(story.on("2016-04-20", before).measured(source, goal)).isEqualTo("geen-meting");

        String after = "2016-07-01";
        assertThat(story.on("2016-04-19", after).measured(source, goal)).isEqualTo("geen-meting");
        assertThat(story.on("2016-04-20", after).measured(source, goal)).isEqualTo("12 op 2016-04-20");
        assertThat(story.on("2016-06-12", after).ambition(source)).isEqualTo("vastgesteld r2 2016-1.1 open r3");
        assertThat(story.on("2016-06-12", after).measured(source, goal)).isEqualTo("12 op 2016-04-20");
        assertThat(story.on("2016-06-12", after).measured(target, goal)).isEqualTo("-");
        assertThat(story.on("2016-06-13", after).ambition(source)).isEqualTo("samengevoegd r3 2016-2.1");
        assertThat(story.on("2016-06-13", after).measured(target, goal)).isEqualTo("12 op 2016-04-20");
        assertThat(story.at(june, after).measured(target, goal)).isEqualTo("12 op 2016-04-20");
        assertThat(story.on("2016-06-13", after).measured(source, goal)).isEqualTo("12 op 2016-04-20 niet vastgesteld");
        assertThat(story.on("2016-06-13", after).oogo(june)).isEqualTo("2016-06-13 gesloten: vastgesteld");
    }

    @Test
    void aCorrectionOfACorrectionMovedToALaterDay() {
        AmbitionId ambition = story.recorded("2016-03-01").propose();
        story.amend(ambition, 2, goal);
        FactId first = measured(ambition, "2016-09-02", "2016-09-01", 12, null);
        FactId second = measured(ambition, "2016-09-05", "2016-09-01", 13, first);
        measured(ambition, "2016-09-15", "2016-09-15", 20, null);
        FactId third = measured(ambition, "2016-10-02", "2016-10-01", 14, second);
        story.recorded("2016-11-01").region.add(ambition.value(), new FactVoided(), third);
        FactId voided = story.last();
        measured(ambition, "2016-11-02", "2016-09-01", 15, voided);

        says(ambition, "2016-09-02", "2016-08-31", "geen-meting");
        says(ambition, "2016-09-02", "2016-09-01", "12 op 2016-09-01");
        says(ambition, "2016-09-05", "2016-09-01", "13 op 2016-09-01");
        says(ambition, "2016-09-30", "2016-09-14", "13 op 2016-09-01");
        says(ambition, "2016-09-30", "2016-12-31", "20 op 2016-09-15");

        says(ambition, "2016-10-02", "2016-09-14", "geen-meting");
        says(ambition, "2016-10-02", "2016-09-30", "20 op 2016-09-15");
        says(ambition, "2016-10-02", "2016-10-01", "14 op 2016-10-01");

        says(ambition, "2016-11-01", "2016-09-14", "geen-meting");
        says(ambition, "2016-11-01", "2016-12-31", "20 op 2016-09-15");
        says(ambition, "2016-11-02", "2016-09-14", "15 op 2016-09-01");
        says(ambition, "2016-11-02", "2016-12-31", "20 op 2016-09-15");
        says(ambition, "2016-09-01", "2016-12-31", "geen-meting");
    }

    @Test
    void aCorrectionKeepsThePlaceOfItsChainAmongTheFactsOfItsDay() {
        AmbitionId ambition = story.recorded("2016-03-01").propose();
        story.amend(ambition, 2, goal);
        FactId first = measured(ambition, "2016-09-01", "2016-09-01", 12, null);
        measured(ambition, "2016-09-02", "2016-09-01", 20, null);
        measured(ambition, "2016-09-03", "2016-09-01", 13, first);
        says(ambition, "2016-09-03", "2016-09-01", "20 op 2016-09-01");
    }

    @Test
    void datesKnownOnlyAs2014HoldFromTheirLastDayAndAreShownAsWritten() {
        AmbitionId ambition = story.recorded("2016-02-01", "2014").propose();
        story.recorded("2016-02-02", "2015-06").amend(ambition, 2, goal).measure(ambition, goal, 7, null);
        OogoId oogo = story.recorded("2016-02-03", "2015-09-01").convene("2015-1", "2015-09-01");
        story.table(oogo, ambition, 2).adopted(oogo, "2015-1", pin(ambition, 2));

        assertThat(story.on("2014-12-31", "2016-01-31").ambition(ambition)).isEqualTo("-");
        String after = "2016-02-03";
        assertThat(story.on("2014-06-01", after).ambition(ambition)).isEqualTo("-");
        assertThat(story.on("2014-12-30", after).ambition(ambition)).isEqualTo("-");
        assertThat(story.on("2014-12-31", after).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.on("2014-12-31", after)
                        .page(ambition)
                        .at("/revisies/0/geldtOp")
                        .asString())
                .isEqualTo("2014");
        assertThat(story.on("2015-06-29", after).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.on("2015-06-30", after).ambition(ambition)).isEqualTo("voorstel r2");
        assertThat(story.on("2015-06-30", after).measured(ambition, goal)).isEqualTo("7 op 2015-06 niet vastgesteld");
        assertThat(story.at(oogo, after).ambition(ambition)).isEqualTo("vastgesteld r2 2015-1.1");
        assertThat(story.at(oogo, after).measured(ambition, goal)).isEqualTo("7 op 2015-06");
        assertThat(story.on("2015-08-31", after).decisions()).isEmpty();
    }

    @Test
    void beforeTheFirstKnownFactNothingIsKnownYetWhichIsNoEmptyAgenda() {
        var before = story.on("2009-12-31", "2016-01-01").agenda();
        assertThat(before.path("bekend").asBoolean(true)).isFalse();
        assertThat(before.path("vastgelegdSinds").asString()).isEqualTo("2010-01-01");
        var founded = story.on("2010-01-01", "2016-01-01").agenda();
        assertThat(founded.path("bekend").asBoolean()).isTrue();
        assertThat(founded.path("ambities").isEmpty()).isTrue();
        assertThat(story.on("2016-01-01", "2009-12-31").agenda().path("bekend").asBoolean(true))
                .isFalse();
        assertThat(story.on("2199-01-01", "2016-01-01").agenda().path("gepland").asBoolean())
                .isTrue();
    }

    private FactId measured(AmbitionId ambition, String recorded, String day, int value, FactId replaces) {
        story.recorded(recorded, day).measure(ambition, goal, value, replaces);
        return story.last();
    }

    /** Revision 2 is a proposal, so a measurement of it is said not to be of an adopted text. */
    private void says(AmbitionId ambition, String known, String day, String value) {
        assertThat(story.on(day, known).measured(ambition, goal))
                .as("on %s as known on %s", day, known)
                .isEqualTo(value + " niet vastgesteld");
    }
}
