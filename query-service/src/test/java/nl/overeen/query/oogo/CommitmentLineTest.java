package nl.overeen.query.oogo;

import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.Fulfilment;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentLineTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final OogoId oogo = region.admit(party).convene(LocalDate.of(2016, 4, 6));

    @Test
    void aCommitmentIsOpenUntilItIsKeptOrNotAndLateAfterItsDay() {
        var commitment = promise(LocalDate.of(2016, 6, 1));
        report("2016-05-01", commitment, Fulfilment.RUNNING);
        report("2016-07-01", commitment, Fulfilment.KEPT);
        assertThat(line("2016-04-30").stand()).isEqualTo(Fulfilled.OPEN);
        assertThat(line("2016-06-01").stand()).isEqualTo(Fulfilled.RUNNING);
        assertThat(line("2016-06-01").teLaat()).isFalse();
        assertThat(line("2016-06-02").teLaat()).isTrue();
        assertThat(line("2016-07-01").stand()).isEqualTo(Fulfilled.KEPT);
        assertThat(line("2016-07-01").teLaat()).isFalse();
        assertThat(line("2016-07-01").verslagen()).hasSize(2);
    }

    @Test
    void theReportThatHoldsLastCountsWhateverWasRecordedLast() {
        var commitment = promise(null);
        report("2016-07-01", commitment, Fulfilment.NOT_KEPT);
        report("2016-05-01", commitment, Fulfilment.RUNNING);
        assertThat(line("2016-12-31").stand()).isEqualTo(Fulfilled.NOT_KEPT);
    }

    @Test
    void thoseStillToBeKeptComeFirstByTheDayOnWhichTheyAreDue() {
        var kept = promise(LocalDate.of(2016, 4, 7));
        var never = promise(null);
        var late = promise(LocalDate.of(2016, 9, 1));
        var soon = promise(LocalDate.of(2016, 5, 1));
        report("2016-04-07", kept, Fulfilment.KEPT);
        assertThat(lines("2016-12-31"))
                .extracting(CommitmentLine::id)
                .containsExactly(soon.value(), late.value(), never.value(), kept.value());
    }

    @Test
    void itSaysWhoPromisedWhatToWhomAndWhere() {
        promise(null);
        var line = line("2016-04-06");
        assertThat(line.partij().naam()).isEqualTo("Gemeente 1");
        assertThat(line.aan()).extracting(Author.Partij::id).containsExactly(party.value());
        assertThat(line.oogo().naam()).isEqualTo("2016-1");
        assertThat(line.agendapunt()).isEqualTo(2);
        assertThat(lines("2016-04-05")).isEmpty();
    }

    @Test
    void aCorrectedCommitmentShowsItsNewDayAndAVoidedOneIsGoneFromWhenThatWasKnown() {
        var commitment = promise(LocalDate.of(2016, 6, 1));
        var first = region.facts().getLast();
        var later = LocalDate.of(2016, 9, 1);
        region.add(
                oogo.value(), new CommitmentRecorded(commitment, 2, party, text(), List.of(party), later), first.id());
        var corrected = region.facts().getLast();
        region.add(oogo.value(), new FactVoided(), corrected.id());
        assertThat(lines(region.on("2016-12-31", first.recorded())))
                .extracting(CommitmentLine::uiterlijk)
                .containsExactly(LocalDate.of(2016, 6, 1));
        assertThat(lines(region.on("2016-12-31", corrected.recorded())))
                .extracting(CommitmentLine::uiterlijk)
                .containsExactly(later);
        assertThat(lines("2016-12-31")).isEmpty();
    }

    private CommitmentId promise(@Nullable LocalDate due) {
        var id = new CommitmentId(UUID.randomUUID());
        region.effective("2016-04-06")
                .add(oogo.value(), new CommitmentRecorded(id, 2, party, text(), List.of(party), due));
        return id;
    }

    private void report(String day, CommitmentId id, Fulfilment fulfilment) {
        region.effective(day).add(oogo.value(), new CommitmentReportedOn(id, fulfilment, text()));
    }

    private CommitmentLine line(String day) {
        return lines(day).getFirst();
    }

    private List<CommitmentLine> lines(String day) {
        return lines(region.on(day));
    }

    private static List<CommitmentLine> lines(Moment moment) {
        return CommitmentLine.of(moment, Author.Known.in(moment));
    }
}
