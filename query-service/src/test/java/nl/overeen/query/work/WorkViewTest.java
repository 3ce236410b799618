package nl.overeen.query.work;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Lead;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.ambition.Planning;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.Fulfilment;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.work.WorkView.Werkactie;
import nl.overeen.query.work.WorkView.Werkmachtiging;
import nl.overeen.query.work.WorkView.Werktoezegging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkViewTest {
    private final Region region = new Region().found();
    private final PartyId swv = region.party("Swv po", PartyKind.SWV_PO);
    private final PartyId own = region.party("Gemeente 1");
    private final PartyId school = region.party("Schoolbestuur", PartyKind.OTHER);
    private final Region.Speaker alderman = region.speaker(own, Role.DELEGATE);
    private final ActionId action = new ActionId(UUID.randomUUID());
    private final AmbitionId ambition = new AmbitionId(UUID.randomUUID());
    private final OogoId oogo;

    WorkViewTest() {
        region.admit(swv).admit(own).admit(school).effective("2016-02-01");
        region.add(ambition.value(), new Proposed(ambition, region.id, swv, false, content(own)));
        oogo = region.convene(LocalDate.of(2016, 4, 6));
    }

    @Test
    void openActionsAreThoseOfWhoIsProposedToLeadUntilSomeoneIsAssigned() {
        assertThat(actions("2016-03-01", own)).extracting(Werkactie::voorgesteld).containsExactly(true);
        assertThat(actions("2016-03-01", swv)).isEmpty();
        region.effective("2016-03-10")
                .add(
                        ambition.value(),
                        new TrekkerAssigned(List.of(new Leader(swv, alderman.function(), alderman.person()))));
        assertThat(actions("2016-03-09", own)).hasSize(1);
        assertThat(actions("2016-03-10", own)).isEmpty();
        assertThat(actions("2016-03-10", swv)).extracting(Werkactie::voorgesteld).containsExactly(false);
    }

    @Test
    void anActionIsOpenUntilItIsDoneOrStopped() {
        report("2016-03-01", Progress.DELAYED);
        var late = actions("2016-03-01", own).getFirst();
        assertThat(Objects.requireNonNull(late.voortgang()).stand()).isEqualTo(Progress.DELAYED);
        report("2016-03-02", Progress.DONE);
        assertThat(actions("2016-03-01", own)).hasSize(1);
        assertThat(actions("2016-03-02", own)).isEmpty();
    }

    @Test
    void anActionIsTooLateWhenThePeriodOfItsPlanningHasPassed() {
        assertThat(actions("2016-09-30", own)).extracting(Werkactie::teLaat).containsExactly(false);
        assertThat(actions("2016-10-01", own)).extracting(Werkactie::teLaat).containsExactly(true);
    }

    @Test
    void anAmbitionThatEndsAsksNothing() {
        region.effective("2016-03-01")
                .add(ambition.value(), new Amended(2, content(own).ending(new Ending(List.of()))));
        assertThat(actions("2016-03-01", own)).isEmpty();
        assertThat(actions("2016-02-29", own)).hasSize(1);
    }

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
                .add(
                        oogo.value(),
                        new PositionContested(1, own, open.getFirst().feit()));
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
        for (PartyId party : List.of(own, swv)) assertThat(work("2016-09-01", party).toezeggingen()).hasSize(1);
        assertThat(work("2016-09-01", school).toezeggingen()).isEmpty();
        assertThat(work("2016-09-01", own).toezeggingen())
                .extracting(Werktoezegging::teLaat)
                .containsExactly(false);
        assertThat(work("2016-09-02", own).toezeggingen())
                .extracting(Werktoezegging::teLaat)
                .containsExactly(true);
        region.effective("2016-09-03")
                .add(oogo.value(), new CommitmentReportedOn(id, Fulfilment.RUNNING, text()));
        assertThat(work("2016-09-03", own).toezeggingen()).hasSize(1);
        region.effective("2016-09-04").add(oogo.value(), new CommitmentReportedOn(id, Fulfilment.NOT_KEPT, text()));
        assertThat(work("2016-09-04", own).toezeggingen()).isEmpty();
    }

    @Test
    void aPromiseToAllIsMadeToEachParty() {
        promise(List.of(), null);
        assertThat(work("2016-12-31", school).toezeggingen()).hasSize(1);
    }

    @Test
    void aMandateThatEndsWithinSixtyDaysIsShownFromThen() {
        grant(own, "2016-08-30");
        assertThat(work("2016-06-30", own).aflopend()).isEmpty();
        assertThat(work("2016-07-01", own).aflopend())
                .extracting(Werkmachtiging::tot)
                .containsExactly(LocalDate.of(2016, 8, 30));
        assertThat(work("2016-08-30", own).aflopend()).hasSize(1);
        assertThat(work("2016-08-31", own).aflopend()).isEmpty();
        assertThat(work("2016-07-01", swv).aflopend()).isEmpty();
    }

    @Test
    void aRevocationThatIsAnnouncedEndsAMandateTheDayBefore() {
        MandateId mandate = grant(own, null);
        region.effective("2016-08-01").add(own.value(), new MandateRevoked(mandate));
        assertThat(work("2016-05-31", own).aflopend()).isEmpty();
        assertThat(work("2016-06-01", own).aflopend())
                .extracting(Werkmachtiging::tot)
                .containsExactly(LocalDate.of(2016, 7, 31));
        assertThat(work("2016-08-01", own).aflopend()).isEmpty();
    }

    @Test
    void aRepresentationThatEndsIsShownToBothParties() {
        var representation = new RepresentationEntrusted(
                new RepresentationId(UUID.randomUUID()), swv, region.id, Scope.ALL, until("2016-08-30"), ground());
        region.add(own.value(), representation);
        for (PartyId party : List.of(own, swv)) assertThat(work("2016-08-01", party).aflopend()).hasSize(1);
        assertThat(work("2016-08-01", school).aflopend()).isEmpty();
    }

    @Test
    void draftsAreThoseOfTheOwnPartyAndAskNoActions() {
        var draft = new AmbitionId(UUID.randomUUID());
        region.add(draft.value(), new Proposed(draft, region.id, own, true, content(own)));
        assertThat(work("2016-03-01", own).concepten())
                .extracting(WorkView.Werkconcept::ambitie)
                .containsExactly(draft.value());
        assertThat(work("2016-03-01", swv).concepten()).isEmpty();
        assertThat(actions("2016-03-01", own)).hasSize(1);
    }

    @Test
    void anEvaluationIsUndecidedUntilItsFollowUp() {
        var id = new EvaluationId(UUID.randomUUID());
        var subject = new Subject(SubjectKind.AMBITION, ambition.value(), null);
        region.effective("2016-06-01")
                .add(
                        id.value(),
                        new Recorded(id, region.id, subject, Judgement.PARTLY, text(), List.of(), List.of()));
        assertThat(work("2016-06-01", own).evaluaties()).hasSize(1);
        assertThat(work("2016-06-01", swv).evaluaties()).isEmpty();
        assertThat(table("2016-06-01").evaluaties()).hasSize(1);
        region.effective("2016-06-10")
                .add(id.value(), new FollowUpDecided(FollowUp.CONTINUE, null, null, null, null, null));
        assertThat(work("2016-06-09", own).evaluaties()).hasSize(1);
        assertThat(work("2016-06-10", own).evaluaties()).isEmpty();
    }

    @Test
    void theWholeTableLeavesNothingOut() {
        region.effective("2016-03-01").add(ambition.value(), new Amended(2, content()));
        assertThat(actions("2016-03-01", own)).isEmpty();
        var table = table("2016-03-01");
        assertThat(table.acties()).hasSize(1);
        assertThat(table.heleTafel()).isTrue();
        assertThat(table.partijen()).extracting(Author.Partij::naam).containsExactly("Swv po", "Gemeente 1", "Schoolbestuur");
    }

    @Test
    void aPartyThatNeverSatAtTheTableHasNoWorkThere() {
        var stranger = Set.of(new PartyId(UUID.randomUUID()));
        assertThat(WorkView.fold(region.id, stranger, region.on("2016-12-31"))).isNull();
    }

    private List<@Nullable String> silent(String day) {
        return table(day).agendapunten().stream()
                .flatMap(item -> item.partijen().stream())
                .<@Nullable String>map(Author.Partij::naam)
                .toList();
    }

    private List<Werkactie> actions(String day, PartyId party) {
        return work(day, party).acties();
    }

    private WorkView work(String day, PartyId party) {
        return Objects.requireNonNull(WorkView.fold(region.id, Set.of(party), region.on(day)));
    }

    private WorkView table(String day) {
        return Objects.requireNonNull(WorkView.fold(region.id, Set.of(), region.on(day)));
    }

    private void report(String day, Progress progress) {
        region.effective(day).add(ambition.value(), new ProgressReported(action, progress, null));
    }

    private void reserved(Outcome outcome) {
        region.table(oogo, 1).effective("2016-04-06");
        take(false, LocalDate.of(2016, 5, 1));
        region.conclude(
                oogo,
                1,
                outcome,
                List.of(),
                new Standing(own, Position.AGREED_WITH_RESERVATION, NotBound.RESERVATION));
    }

    private void take(boolean spoken, @Nullable LocalDate ratifyBefore) {
        var position = ratifyBefore == null ? Position.AGREED : Position.AGREED_WITH_RESERVATION;
        region.add(
                oogo.value(),
                new PositionTaken(
                        1,
                        own,
                        position,
                        List.of(),
                        alderman.person(),
                        alderman.function(),
                        null,
                        null,
                        ratifyBefore,
                        null,
                        spoken));
    }

    private CommitmentId promise(List<PartyId> to, @Nullable LocalDate due) {
        var id = new CommitmentId(UUID.randomUUID());
        region.effective("2016-04-06").add(oogo.value(), new CommitmentRecorded(id, null, own, text(), to, due));
        return id;
    }

    private MandateId grant(PartyId party, @Nullable String until) {
        var mandate = new MandateId(UUID.randomUUID());
        var period = until == null ? new Period(LocalDate.of(2016, 1, 1), null) : until(until);
        region.add(
                party.value(),
                new MandateGranted(mandate, alderman.function(), region.id, Scope.ALL, period, ground()));
        return mandate;
    }

    private static Period until(String last) {
        return new Period(LocalDate.of(2016, 1, 1), LocalDate.parse(last));
    }

    private static Ground ground() {
        return new Ground(text(), LocalDate.of(2015, 12, 1), null);
    }

    private Content content(PartyId... lead) {
        var planned = new Planning(text(), null, new Day("2016-09"));
        return new Content(
                text(),
                null,
                List.of(),
                List.of(),
                List.of(new Action(action, "8.3", text(), planned)),
                List.of(),
                lead.length == 0 ? null : new Lead(List.of(lead), null),
                null,
                null,
                List.of(),
                null);
    }
}
