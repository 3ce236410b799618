package nl.overeen.query.agenda;

import static nl.overeen.query.platform.test.Region.pin;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.Status;
import nl.overeen.query.oogo.OogoLine;
import nl.overeen.query.oogo.Stand;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.junit.jupiter.api.Test;

class AgendaViewTest {
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 6);

    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");

    @Test
    void beforeAtAndAfterItsAdoptionAnAmbitionIsAProposalThenInForce() {
        AmbitionId ambition = region.effective("2016-02-01").propose(party, false);
        OogoId oogo = adopted(ambition, 1, APRIL);
        var before = only(region.on("2016-04-05"));
        assertThat(before.status()).isEqualTo(Status.PROPOSAL);
        assertThat(before.besluit()).isNull();
        for (Moment moment : List.of(region.on("2016-04-06"), region.at(oogo), region.on("2016-12-31"))) {
            var line = only(moment);
            assertThat(line.status()).isEqualTo(Status.ADOPTED);
            assertThat(Objects.requireNonNull(line.besluit()).nummer()).isEqualTo("2016-1.1");
            assertThat(line.besluit().dag()).isEqualTo(APRIL);
            assertThat(line.besluit().oogo()).isEqualTo(oogo.value());
        }
    }

    @Test
    void whatIsInForceComesFirstInTheOrderOfTheDecisionsThenProposalsInTheOrderProposed() {
        region.effective("2016-02-01");
        AmbitionId a = region.propose(party, false);
        AmbitionId b = region.propose(party, false);
        AmbitionId c = region.propose(party, false);
        AmbitionId d = region.propose(party, false);
        adopted(c, 1, LocalDate.of(2016, 6, 13));
        adopted(b, 1, APRIL);
        region.effective("2016-07-01").amend(b, 2);
        adopted(b, 2, LocalDate.of(2016, 8, 1));
        var lines = fold(region.on("2016-12-31")).ambities();
        assertThat(lines).extracting(AmbitionLine::id).containsExactly(b.value(), c.value(), a.value(), d.value());
        assertThat(lines).extracting(AmbitionLine::nummer).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aNewerTextStandsBesideTheAdoptedOneAsOpenChange() {
        AmbitionId ambition = region.effective("2016-02-01").propose(party, false);
        adopted(ambition, 1, APRIL);
        region.effective("2016-05-01").amend(ambition, 2);
        var line = only(region.on("2016-05-01"));
        assertThat(line.revisie()).isEqualTo(1);
        assertThat(Objects.requireNonNull(line.openWijziging()).revisie()).isEqualTo(2);
        assertThat(line.versie()).isEqualTo(2);
        assertThat(only(region.on("2016-04-30")).openWijziging()).isNull();
        adopted(ambition, 2, LocalDate.of(2016, 6, 13));
        var later = only(region.on("2016-06-13"));
        assertThat(later.revisie()).isEqualTo(2);
        assertThat(later.openWijziging()).isNull();
    }

    @Test
    void aProposalShowsItsNewestText() {
        AmbitionId ambition = region.effective("2016-02-01").propose(party, false);
        region.amend(ambition, 2);
        var line = only(region.on("2016-12-31"));
        assertThat(line.status()).isEqualTo(Status.PROPOSAL);
        assertThat(line.revisie()).isEqualTo(2);
        assertThat(line.openWijziging()).isNull();
    }

    @Test
    void aDraftIsShownAsDraftUntilItIsShared() {
        AmbitionId ambition = region.effective("2016-02-01").propose(party, true);
        assertThat(only(region.on("2016-12-31")).status()).isEqualTo(Status.DRAFT);
        region.effective("2016-03-01").share(ambition, party, 1);
        assertThat(only(region.on("2016-02-29")).status()).isEqualTo(Status.DRAFT);
        assertThat(only(region.on("2016-03-01")).status()).isEqualTo(Status.PROPOSAL);
    }

    @Test
    void anAdoptionUnderReservationIsShownAsSuchAndNeverDisplacesWhatIsInForce() {
        AmbitionId ambition = region.effective("2016-02-01").propose(party, false);
        decided(ambition, 1, APRIL, Outcome.ADOPTED_WITH_RESERVATION);
        assertThat(only(region.on("2016-04-06")).status()).isEqualTo(Status.ADOPTED_WITH_RESERVATION);
        adopted(ambition, 1, LocalDate.of(2016, 5, 1));
        region.effective("2016-05-02").amend(ambition, 2);
        decided(ambition, 2, LocalDate.of(2016, 6, 13), Outcome.ADOPTED_WITH_RESERVATION);
        var line = only(region.on("2016-06-13"));
        assertThat(line.status()).isEqualTo(Status.ADOPTED);
        assertThat(line.revisie()).isEqualTo(1);
        assertThat(Objects.requireNonNull(line.openWijziging()).revisie()).isEqualTo(2);
    }

    @Test
    void withoutAgreementNothingIsInForce() {
        AmbitionId ambition = region.effective("2016-02-01").propose(party, false);
        decided(ambition, 1, APRIL, Outcome.NO_AGREEMENT);
        assertThat(only(region.on("2016-04-06")).status()).isEqualTo(Status.PROPOSAL);
    }

    @Test
    void beforeTheFirstKnownFactNothingIsKnownWhichIsNotAnEmptyAgenda() {
        AgendaView unknown = fold(region.on("2015-12-31"));
        assertThat(unknown.bekend()).isFalse();
        assertThat(unknown.ambities()).isEmpty();
        assertThat(unknown.vastgelegdSinds()).isEqualTo("2016-01-04");
        assertThat(fold(region.on("2016-01-04")).bekend()).isTrue();
    }

    @Test
    void aPartyThatIsOlderThanTheTableDoesNotMakeAnythingKnown() {
        region.effective("2010-01-01").party("Gemeente 2");
        assertThat(fold(region.on("2012-01-01")).bekend()).isFalse();
        assertThat(fold(region.on("2012-01-01")).vastgelegdSinds()).isEqualTo("2016-01-04");
    }

    @Test
    void beforeTheFirstRecordingNothingIsKnownWhateverItsDay() {
        AgendaView unknown = fold(region.on("2016-12-31", Instant.parse("2016-01-01T08:00:00Z")));
        assertThat(unknown.bekend()).isFalse();
        assertThat(unknown.samenwerking().naam()).isEqualTo("Regio");
        assertThat(unknown.vastgelegdSinds()).isEqualTo("2016-01-04");
    }

    @Test
    void aDayAheadIsPlanned() {
        assertThat(fold(region.on("2026-11-22")).gepland()).isFalse();
        assertThat(fold(region.on("2026-11-23")).gepland()).isTrue();
    }

    @Test
    void lateMinutesChangeWhatAppliedButNotWhatWasKnown() {
        region.stamped(Instant.parse("2016-02-01T08:00:00Z")).effective("2016-02-01");
        AmbitionId ambition = region.propose(party, false);
        region.stamped(Instant.parse("2016-04-20T08:00:00Z"));
        adopted(ambition, 1, APRIL);
        assertThat(only(region.on("2016-04-06")).status()).isEqualTo(Status.ADOPTED);
        var known = region.on("2016-04-06", Instant.parse("2016-04-06T21:59:59Z"));
        assertThat(only(known).status()).isEqualTo(Status.PROPOSAL);
        assertThat(only(known).versie()).isEqualTo(1);
    }

    @Test
    void theTimelineShowsEveryKnownOogoByDayAndTimeHoweverFarItHasCome() {
        OogoId june = region.convene("2016-2", LocalDate.of(2016, 6, 13), null);
        OogoId late = region.convene("2016-1c", APRIL, null);
        OogoId noon = region.convene("2016-1b", APRIL, LocalTime.NOON);
        OogoId early = region.convene("2016-1a", APRIL, LocalTime.of(9, 0));
        region.effective("2016-04-06").add(noon.value(), new Opened()).add(early.value(), new Opened());
        region.add(early.value(), new Closed());
        var view = fold(region.at(noon));
        assertThat(view.oogos())
                .extracting(OogoLine::id)
                .containsExactly(early.value(), noon.value(), late.value(), june.value());
        assertThat(view.oogos())
                .extracting(OogoLine::stand)
                .containsExactly(Stand.CLOSED, Stand.OPEN, Stand.PLANNED, Stand.PLANNED);
        assertThat(Objects.requireNonNull(view.oogo()).id()).isEqualTo(noon.value());
        assertThat(fold(region.on("2016-04-06")).oogo()).isNull();
    }

    @Test
    void aCorrectedOogoStandsOnTheTimelineAsCorrectedAndAVoidedOneNotAtAll() {
        OogoId corrected = region.convene("2016-1", APRIL, null);
        var first = region.facts().getLast().id();
        region.effective("2016-04-06").add(corrected.value(), new Opened()).effective("2016-01-04");
        OogoId voided = region.convene("2016-2", LocalDate.of(2016, 5, 1), null);
        region.add(voided.value(), new FactVoided(), region.facts().getLast().id());
        region.add(corrected.value(), new Convened(corrected, region.id, "2016-1b", APRIL, null, null, 0), first);
        assertThat(fold(region.on("2016-12-31")).oogos())
                .containsExactly(new OogoLine(corrected.value(), "2016-1b", APRIL, null, Stand.OPEN));
    }

    @Test
    void aCollaborationThatIsNotThereHasNoAgenda() {
        assertThat(AgendaView.fold(new CollaborationId(UUID.randomUUID()), region.on("2016-12-31"), Chosen.ALL))
                .isNull();
    }

    @Test
    void asOfAnOogoOnlyThePinnedRevisionsOfItsDayAreThere() {
        region.effective("2016-04-06");
        AmbitionId pinned = region.propose(party, false);
        region.propose(party, false);
        region.amend(pinned, 2).effective("2016-03-01");
        OogoId oogo = region.convene(APRIL);
        region.effective("2016-04-06").table(oogo, 1, pin(pinned, 1));
        var line = only(region.at(oogo));
        assertThat(line.id()).isEqualTo(pinned.value());
        assertThat(line.revisie()).isEqualTo(1);
        assertThat(fold(region.on("2016-04-06")).ambities()).hasSize(2);
    }

    private OogoId adopted(AmbitionId ambition, int revision, LocalDate day) {
        return decided(ambition, revision, day, Outcome.ADOPTED);
    }

    private OogoId decided(AmbitionId ambition, int revision, LocalDate day, Outcome outcome) {
        OogoId oogo = region.effective("2016-01-31").convene("2016-1", day, null);
        region.effective(day.toString()).conclude(oogo, 1, outcome, List.of(pin(ambition, revision)));
        return oogo;
    }

    private AgendaView fold(Moment moment) {
        return Objects.requireNonNull(AgendaView.fold(region.id, moment, Chosen.ALL));
    }

    private AmbitionLine only(Moment moment) {
        return assertThat(fold(moment).ambities()).singleElement().actual();
    }
}
