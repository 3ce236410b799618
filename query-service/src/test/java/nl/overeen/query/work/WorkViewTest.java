package nl.overeen.query.work;

import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.Scope;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.work.WorkView.Werkactie;
import nl.overeen.query.work.WorkView.Werkmachtiging;
import org.junit.jupiter.api.Test;

class WorkViewTest extends Desk {
    @Test
    void openActionsAreThoseOfWhoIsProposedToLeadUntilSomeoneIsAssigned() {
        assertThat(actions("2016-03-01", own))
                .extracting(Werkactie::voorgesteld)
                .containsExactly(true);
        assertThat(actions("2016-03-01", swv)).isEmpty();
        region.effective("2016-03-10")
                .add(
                        ambition.value(),
                        new TrekkerAssigned(List.of(new Leader(swv, alderman.function(), alderman.person()))));
        assertThat(actions("2016-03-09", own)).hasSize(1);
        assertThat(actions("2016-03-10", own)).isEmpty();
        assertThat(actions("2016-03-10", swv))
                .extracting(Werkactie::voorgesteld)
                .containsExactly(false);
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
        for (PartyId party : List.of(own, swv))
            assertThat(work("2016-08-01", party).aflopend()).hasSize(1);
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
                .add(id.value(), new Recorded(id, region.id, subject, Judgement.PARTLY, text(), List.of(), List.of()));
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
        assertThat(table.partijen())
                .extracting(Author.Partij::naam)
                .containsExactly("Swv po", "Gemeente 1", "Schoolbestuur");
    }

    @Test
    void aPartyThatNeverSatAtTheTableHasNoWorkThere() {
        var stranger = Set.of(new PartyId(UUID.randomUUID()));
        assertThat(WorkView.fold(region.id, stranger, region.on("2016-12-31"))).isNull();
    }
}
