package nl.overeen.query.work;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.Fulfilment;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.query.work.WorkView.Werktoezegging;
import org.junit.jupiter.api.Test;

class MeetingsTest extends Desk {
    @Test
    void anItemAwaitsThePositionOfEachAskedPartyThatIsSilentOnTheTextOnTheTable() {
        region.table(oogo, 1, pin(ambition, 1));
        assertThat(silent("2016-03-01")).containsExactly("Swv po", "Gemeente 1");
        region.effective("2016-04-06").position(oogo, 1, alderman, Position.AGREED, pin(ambition, 1));
        assertThat(silent("2016-04-06")).containsExactly("Swv po");
        assertThat(silent("2016-04-05")).hasSize(2);
        assertThat(work("2016-04-06", own).agendapunten()).isEmpty();
        region.add(oogo.value(), new ItemRetabled(1, List.of()));
        assertThat(silent("2016-04-06")).hasSize(2);
        region.add(oogo.value(), new Closed());
        assertThat(silent("2016-04-06")).isEmpty();
    }

    @Test
    void aReservationIsToBeRatifiedUntilItsLastDay() {
        reserved(Outcome.ADOPTED_WITH_RESERVATION);
        assertThat(work("2016-05-01", own).bekrachtigingen())
                .extracting(WorkView.Werkbekrachtiging::uiterlijk)
                .containsExactly(LocalDate.of(2016, 5, 1));
        assertThat(work("2016-05-02", own).bekrachtigingen()).isEmpty();
        assertThat(work("2016-05-01", swv).bekrachtigingen()).isEmpty();
    }

    @Test
    void whereNothingWasDecidedThereIsNothingToRatify() {
        reserved(Outcome.NO_AGREEMENT);
        assertThat(work("2016-05-01", own).bekrachtigingen()).isEmpty();
    }

    @Test
    void aPositionSpokenInTheRoomIsToBeConfirmedOrContested() {
        region.table(oogo, 1).effective("2016-04-06");
        take(true, null);
        var open = work("2016-04-06", own).bevestigingen();
        assertThat(open).hasSize(1);
        assertThat(work("2016-04-06", swv).bevestigingen()).isEmpty();
        region.effective("2016-04-08")
                .add(oogo.value(), new PositionContested(1, own, open.getFirst().feit()));
        assertThat(work("2016-04-07", own).bevestigingen()).hasSize(1);
        assertThat(work("2016-04-08", own).bevestigingen()).isEmpty();
    }

    @Test
    void aPositionThatThePartyTookItselfOrConfirmedNeedsNoConfirmation() {
        region.table(oogo, 1).effective("2016-04-06");
        take(true, null);
        region.add(
                oogo.value(),
                new PositionConfirmed(1, own, region.facts().getLast().id()));
        assertThat(work("2016-04-06", own).bevestigingen()).isEmpty();
        take(false, null);
        assertThat(work("2016-04-06", own).bevestigingen()).isEmpty();
    }

    @Test
    void aPromiseIsOpenUntilItIsReportedKeptOrNot() {
        var id = promise(List.of(swv), LocalDate.of(2016, 9, 1));
        for (PartyId party : List.of(own, swv))
            assertThat(work("2016-09-01", party).toezeggingen()).hasSize(1);
        assertThat(work("2016-09-01", school).toezeggingen()).isEmpty();
        assertThat(work("2016-09-01", own).toezeggingen())
                .extracting(Werktoezegging::teLaat)
                .containsExactly(false);
        assertThat(work("2016-09-02", own).toezeggingen())
                .extracting(Werktoezegging::teLaat)
                .containsExactly(true);
        region.effective("2016-09-03").add(oogo.value(), new CommitmentReportedOn(id, Fulfilment.RUNNING, text()));
        assertThat(work("2016-09-03", own).toezeggingen()).hasSize(1);
        region.effective("2016-09-04").add(oogo.value(), new CommitmentReportedOn(id, Fulfilment.NOT_KEPT, text()));
        assertThat(work("2016-09-04", own).toezeggingen()).isEmpty();
    }

    @Test
    void aPromiseToAllIsMadeToEachParty() {
        promise(List.of(), null);
        assertThat(work("2016-12-31", school).toezeggingen()).hasSize(1);
    }
}
