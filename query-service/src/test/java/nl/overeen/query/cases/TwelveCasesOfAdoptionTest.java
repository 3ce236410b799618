package nl.overeen.query.cases;

import static nl.overeen.query.platform.test.Region.pin;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import org.junit.jupiter.api.Test;

/** Of the twelve tricky cases of time those about what is adopted; asked as of D, as known at the end of K. */
class TwelveCasesOfAdoptionTest {
    private final Story story = new Story();
    private final AmbitionId ambition = story.recorded("2016-03-01").propose();

    @Test
    void lateMinutesAfterLaterAmendments() {
        OogoId oogo = story.recorded("2016-03-10").convene("2016-1", "2016-04-06");
        story.table(oogo, ambition, 1);
        story.recorded("2016-05-01").amend(ambition, 2);
        story.recorded("2016-06-01", "2016-04-06").adopted(oogo, "2016-1", pin(ambition, 1));

        String before = "2016-05-31";
        assertThat(story.on("2016-04-05", before).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.on("2016-04-06", before).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.on("2016-05-01", before).ambition(ambition)).isEqualTo("voorstel r2");
        assertThat(story.at(oogo, before).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.on("2016-05-01", before).oogo(oogo)).isEqualTo("2016-04-06 gepland: open");
        assertThat(story.on("2016-05-01", before).decisions()).isEmpty();

        String after = "2016-06-01";
        assertThat(story.on("2016-02-29", after).ambition(ambition)).isEqualTo("-");
        assertThat(story.on("2016-04-05", after).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.on("2016-04-06", after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1");
        assertThat(story.at(oogo, after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1");
        assertThat(story.on("2016-05-01", after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1 open r2");
        assertThat(story.on("2016-03-09", after).oogo(oogo)).isEqualTo("-");
        assertThat(story.on("2016-04-05", after).oogo(oogo)).isEqualTo("2016-04-06 gepland: open");
        assertThat(story.on("2016-04-06", after).oogo(oogo)).isEqualTo("2016-04-06 gesloten: vastgesteld");
        assertThat(story.on("2016-04-05", after).decisions()).isEmpty();
        assertThat(story.on("2016-04-06", after).decisions())
                .containsExactly("2016-1.1 vastgesteld vanaf 2016-04-06, bindt 2");
    }

    @Test
    void anOlderRevisionAdoptedThanTheDraft() {
        OogoId oogo = story.convene("2016-1", "2016-04-06");
        story.recorded("2016-03-15").amend(ambition, 2).table(oogo, ambition, 2);
        story.recorded("2016-04-01").amend(ambition, 3);
        story.recorded("2016-04-06").amend(ambition, 4).adopted(oogo, "2016-1", pin(ambition, 2));

        assertThat(story.on("2016-04-06", "2016-04-05").ambition(ambition)).isEqualTo("voorstel r3");
        String after = "2016-04-06";
        assertThat(story.on("2016-04-05", after).ambition(ambition)).isEqualTo("voorstel r3");
        assertThat(story.at(oogo, after).ambition(ambition)).isEqualTo("vastgesteld r2 2016-1.1 open r3");
        assertThat(story.on("2016-04-06", after).ambition(ambition)).isEqualTo("vastgesteld r2 2016-1.1 open r4");
        assertThat(story.on("2016-12-31", after).ambition(ambition)).isEqualTo("vastgesteld r2 2016-1.1 open r4");
        assertThat(story.on("2016-04-06", after).oogo(oogo)).isEqualTo("2016-04-06 gesloten: vastgesteld");
    }

    @Test
    void anOlderOogoRecordedAfterANewerOne() {
        story.recorded("2016-05-01").amend(ambition, 2);
        OogoId june = story.recorded("2016-06-01").convene("2016-2", "2016-06-13");
        story.table(june, ambition, 2);
        story.recorded("2016-06-14", "2016-06-13").adopted(june, "2016-2", pin(ambition, 2));
        OogoId april = story.recorded("2016-07-01", "2016-04-06").convene("2016-1", "2016-04-06");
        story.table(april, ambition, 1).adopted(april, "2016-1", pin(ambition, 1));

        String before = "2016-06-30";
        assertThat(story.isKnown(april, before)).isFalse();
        assertThat(story.on("2016-04-06", before).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.on("2016-06-12", before).ambition(ambition)).isEqualTo("voorstel r2");
        assertThat(story.on("2016-06-13", before).ambition(ambition)).isEqualTo("vastgesteld r2 2016-2.1");

        String after = "2016-07-01";
        assertThat(story.on("2016-04-05", after).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.at(april, after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1");
        assertThat(story.on("2016-04-06", after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1");
        assertThat(story.on("2016-06-12", after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1 open r2");
        assertThat(story.at(june, after).ambition(ambition)).isEqualTo("vastgesteld r2 2016-2.1");
        assertThat(story.on("2016-12-31", after).ambition(ambition)).isEqualTo("vastgesteld r2 2016-2.1");
        assertThat(story.on("2016-04-05", after).oogo(april)).isEqualTo("-");
        assertThat(story.on("2016-12-31", after).decisions())
                .containsExactly(
                        "2016-2.1 vastgesteld vanaf 2016-06-13, bindt 2",
                        "2016-1.1 vastgesteld vanaf 2016-04-06, bindt 2");
    }

    @Test
    void anOogoMoved() {
        OogoId oogo = story.recorded("2016-03-01").convene("2016-1", "2016-04-06");
        story.table(oogo, ambition, 1);
        var moved = new Reconvened(LocalDate.of(2016, 4, 20), null, null, 0);
        story.recorded("2016-03-20").region.add(oogo.value(), moved);
        story.recorded("2016-04-10").amend(ambition, 2);
        story.recorded("2016-04-20").adopted(oogo, "2016-1", pin(ambition, 1));

        assertThat(story.on("2016-04-20", "2016-03-19").oogo(oogo)).isEqualTo("2016-04-06 gepland: open");
        assertThat(story.at(oogo, "2016-03-19").moment().day()).isEqualTo("2016-04-06");
        assertThat(story.at(oogo, "2016-03-20").moment().day()).isEqualTo("2016-04-20");
        String after = "2016-04-20";
        assertThat(story.on("2016-03-19", after).oogo(oogo)).isEqualTo("2016-04-06 gepland: open");
        assertThat(story.on("2016-03-20", after).oogo(oogo)).isEqualTo("2016-04-20 gepland: open");
        assertThat(story.on("2016-04-20", after).oogo(oogo)).isEqualTo("2016-04-20 gesloten: vastgesteld");
        assertThat(story.on("2016-04-06", after).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.on("2016-04-19", after).ambition(ambition)).isEqualTo("voorstel r2");
        assertThat(story.on("2016-04-20", after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1 open r2");
        assertThat(story.at(oogo, after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1 open r2");
        assertThat(story.on("2016-04-19", after).decisions()).isEmpty();
        assertThat(story.at(oogo, after).decisions()).containsExactly("2016-1.1 vastgesteld vanaf 2016-04-20, bindt 2");
    }

    @Test
    void twoOogosOnOneDay() {
        OogoId afternoon = story.recorded("2016-03-10").convene("2016-2", "2016-04-06", LocalTime.of(14, 0));
        OogoId morning = story.convene("2016-1", "2016-04-06", LocalTime.of(9, 0));
        story.table(morning, ambition, 1);
        story.recorded("2016-04-06").amend(ambition, 2).table(afternoon, ambition, 2);
        story.adopted(afternoon, "2016-2", pin(ambition, 2));
        story.recorded("2016-04-08", "2016-04-06").adopted(morning, "2016-1", pin(ambition, 1));

        String between = "2016-04-07";
        assertThat(story.at(morning, between).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.at(afternoon, between).ambition(ambition)).isEqualTo("vastgesteld r2 2016-2.1");
        String after = "2016-04-08";
        assertThat(story.on("2016-04-05", after).ambition(ambition)).isEqualTo("voorstel r1");
        assertThat(story.at(morning, after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1");
        assertThat(story.at(afternoon, after).ambition(ambition)).isEqualTo("vastgesteld r2 2016-2.1");
        assertThat(story.on("2016-04-06", after).ambition(ambition)).isEqualTo("vastgesteld r2 2016-2.1");
        assertThat(story.at(morning, after).oogo(afternoon)).isEqualTo("2016-04-06 gepland");
        assertThat(story.at(afternoon, after).oogo(morning)).isEqualTo("2016-04-06 gesloten: vastgesteld");
        assertThat(story.at(morning, after).decisions())
                .containsExactly("2016-1.1 vastgesteld vanaf 2016-04-06, bindt 2");
        assertThat(story.at(afternoon, after).decisions())
                .containsExactly(
                        "2016-2.1 vastgesteld vanaf 2016-04-06, bindt 2",
                        "2016-1.1 vastgesteld vanaf 2016-04-06, bindt 2");
    }

    @Test
    void ratificationAfterALaterOogoNeverDisplacesWhatThatOneAdopted() {
        OogoId april = story.convene("2016-1", "2016-04-06");
        story.table(april, ambition, 1);
        var decision = story.recorded("2016-04-06").reserved(april, "2016-1", pin(ambition, 1));
        OogoId june = story.recorded("2016-05-01").amend(ambition, 2).convene("2016-2", "2016-06-13");
        story.table(june, ambition, 2).recorded("2016-06-13").adopted(june, "2016-2", pin(ambition, 2));
        story.recorded("2016-06-25", "2016-06-20").ratify(april, decision);

        String before = "2016-06-24";
        String waiting = "vastgesteld-onder-voorbehoud r1 2016-1.1";
        assertThat(story.at(april, before).ambition(ambition)).isEqualTo(waiting);
        assertThat(story.on("2016-06-12", before).ambition(ambition)).isEqualTo(waiting + " open r2");
        assertThat(story.on("2016-06-20", before).ambition(ambition)).isEqualTo("vastgesteld r2 2016-2.1");
        assertThat(story.on("2016-07-02", before).decisions())
                .last()
                .isEqualTo("2016-1.1 vastgesteld-onder-voorbehoud vervallen, bindt 1");

        String after = "2016-06-25";
        assertThat(story.on("2016-04-06", after).ambition(ambition)).isEqualTo(waiting);
        assertThat(story.at(june, after).ambition(ambition)).isEqualTo("vastgesteld r2 2016-2.1");
        assertThat(story.on("2016-06-20", after).ambition(ambition)).isEqualTo("vastgesteld r2 2016-2.1");
        assertThat(story.on("2016-06-19", after).decisions())
                .last()
                .isEqualTo("2016-1.1 vastgesteld-onder-voorbehoud, bindt 1");
        assertThat(story.on("2016-06-20", after).decisions())
                .last()
                .isEqualTo("2016-1.1 vastgesteld-onder-voorbehoud vanaf 2016-06-20, bindt 2");
    }

    @Test
    void ratificationAfterALaterOogoThatDidNotAgreeAdoptsFromItsOwnDayAndOnlyInTime() {
        OogoId april = story.convene("2016-1", "2016-04-06");
        story.table(april, ambition, 1);
        var decision = story.recorded("2016-04-06").reserved(april, "2016-1", pin(ambition, 1));
        OogoId june = story.recorded("2016-05-01").amend(ambition, 2).convene("2016-2", "2016-06-13");
        story.table(june, ambition, 2).recorded("2016-06-13").refused(june, "2016-2", pin(ambition, 2));
        story.recorded("2016-07-05", "2016-06-20").ratify(april, decision);

        assertThat(story.on("2016-07-01", "2016-07-04").ambition(ambition))
                .isEqualTo("vastgesteld-onder-voorbehoud r1 2016-1.1 open r2");
        assertThat(story.on("2016-07-02", "2016-07-04").ambition(ambition)).isEqualTo("voorstel r2");
        String after = "2016-07-05";
        assertThat(story.on("2016-06-19", after).ambition(ambition))
                .isEqualTo("vastgesteld-onder-voorbehoud r1 2016-1.1 open r2");
        assertThat(story.at(june, after).ambition(ambition))
                .isEqualTo("vastgesteld-onder-voorbehoud r1 2016-1.1 open r2");
        assertThat(story.on("2016-06-20", after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1 open r2");
        assertThat(story.on("2016-07-02", after).ambition(ambition)).isEqualTo("vastgesteld r1 2016-1.1 open r2");
    }
}
