package nl.overeen.query.agenda.edition;

import static nl.overeen.query.platform.test.Region.content;
import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.agenda.AgendaEvent.AmbitionsOrdered;
import nl.overeen.events.agenda.AgendaEvent.EditionClosed;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Text;
import nl.overeen.query.agenda.edition.EditionLine.Agendastatus;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.ambition.AmbitionLines;
import nl.overeen.query.ambition.Status;
import nl.overeen.query.platform.test.Region;
import org.junit.jupiter.api.Test;

class EditionViewTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final AmbitionId a = region.effective("2016-02-01").propose(party, false);
    private final AmbitionId b = region.propose(party, false);
    private final AmbitionId c = region.propose(party, false);
    private final UUID first = opened(b, a);

    @Test
    void adoptingAnEditionAdoptsExactlyItsAmbitionsInItsOrder() {
        region.effective("2016-03-01").amend(a, 2);
        decided("2016-04-06", Outcome.ADOPTED, edition(first, 1));
        var lines = lines("2016-04-06");
        assertThat(lines).extracting(AmbitionLine::id).containsExactly(b.value(), a.value(), c.value());
        assertThat(lines)
                .extracting(AmbitionLine::status)
                .containsExactly(Status.ADOPTED, Status.ADOPTED, Status.PROPOSAL);
        assertThat(lines.get(1).revisie()).isEqualTo(1);
        assertThat(Objects.requireNonNull(lines.get(1).openWijziging()).revisie())
                .isEqualTo(2);
        assertThat(lines("2016-04-05")).extracting(AmbitionLine::status).containsOnly(Status.PROPOSAL);
    }

    @Test
    void whatIsAdoptedLaterOneByOneComesBehindTheEditionAndReplacesItsRevision() {
        decided("2016-04-06", Outcome.ADOPTED, edition(first, 1));
        region.effective("2016-05-01").amend(a, 2);
        decided("2016-06-13", Outcome.ADOPTED, pin(c, 1), pin(a, 2));
        var lines = lines("2016-06-13");
        assertThat(lines).extracting(AmbitionLine::id).containsExactly(b.value(), a.value(), c.value());
        assertThat(lines).extracting(AmbitionLine::revisie).containsExactly(1, 2, 1);
        assertThat(lines).extracting(AmbitionLine::status).containsOnly(Status.ADOPTED);
    }

    @Test
    void whatTheEditionInForceNoLongerHoldsIsOfAPreviousEditionAndComesLast() {
        decided("2016-04-06", Outcome.ADOPTED, edition(first, 1));
        UUID second = opened(c, a);
        decided("2017-04-06", Outcome.ADOPTED, edition(second, 1));
        var lines = lines("2017-04-06");
        assertThat(lines).extracting(AmbitionLine::id).containsExactly(c.value(), a.value(), b.value());
        assertThat(lines.getLast().status()).isEqualTo(Status.PREVIOUS_EDITION);
        assertThat(lines.getLast().isInForce()).isFalse();
        assertThat(EditionLines.of(region.on("2017-04-06")))
                .extracting(EditionLine::status)
                .containsExactly(Agendastatus.PREVIOUS, Agendastatus.ADOPTED);
        assertThat(lines("2017-04-05").getFirst().status()).isEqualTo(Status.ADOPTED);
    }

    @Test
    void anEditionAdoptedUnderReservationOrRefusedIsNotInForce() {
        decided("2016-04-06", Outcome.NO_AGREEMENT, edition(first, 1));
        assertThat(AmbitionLines.of(region.on("2016-04-06")).edition()).isNull();
        assertThat(only("2016-04-06").status()).isEqualTo(Agendastatus.PROPOSAL);
        decided("2016-06-13", Outcome.ADOPTED_WITH_RESERVATION, edition(first, 1));
        assertThat(AmbitionLines.of(region.on("2016-06-13")).edition()).isNull();
        assertThat(only("2016-06-13").status()).isEqualTo(Agendastatus.ADOPTED_WITH_RESERVATION);
        assertThat(lines("2016-06-13")).extracting(AmbitionLine::status).contains(Status.ADOPTED_WITH_RESERVATION);
    }

    @Test
    void anEditionShowsItsRevisionsWithTheirLinesByTitleAndItsDecisions() {
        Text title = text();
        region.effective("2016-02-15").add(a.value(), new Amended(2, content(title)));
        Text why = text();
        region.effective("2016-03-01").by(null, why);
        region.add(
                first,
                new AmbitionsOrdered(
                        2,
                        new Edition(
                                text(),
                                new Period(LocalDate.of(2016, 8, 1), null),
                                List.of("2016-2017"),
                                List.of(new nl.overeen.events.agenda.EditionLine(a, 2)),
                                null,
                                null)));
        decided("2016-04-06", Outcome.ADOPTED, edition(first, 1));
        var view = Objects.requireNonNull(EditionView.fold(first, region.on("2016-04-06")));
        assertThat(view.regel().revisie()).isEqualTo(1);
        assertThat(view.regel().openWijziging()).isEqualTo(2);
        assertThat(view.revisies()).hasSize(2);
        assertThat(view.revisies().getFirst().ambities())
                .extracting(EditionView.Agendaregel::ambitie)
                .containsExactly(b.value(), a.value());
        var next = view.revisies().getLast();
        assertThat(next.reden()).isEqualTo(why);
        assertThat(next.ambities()).singleElement().satisfies(line -> {
            assertThat(line.titel()).isEqualTo(title);
            assertThat(line.status()).isEqualTo(Status.ADOPTED);
        });
        assertThat(view.besluiten()).singleElement().satisfies(decision -> {
            assertThat(decision.revisie()).isEqualTo(1);
            assertThat(decision.uitkomst()).isEqualTo(Outcome.ADOPTED);
        });
        assertThat(EditionView.fold(UUID.randomUUID(), region.on("2016-04-06"))).isNull();
    }

    @Test
    void aClosedEditionSaysItsLastDay() {
        region.effective("2016-06-30").add(first, new EditionClosed());
        assertThat(only("2016-06-29").gesloten()).isNull();
        assertThat(only("2016-06-30").gesloten()).isEqualTo("2016-06-30");
    }

    private UUID opened(AmbitionId... ambitions) {
        var agenda = new AgendaId(UUID.randomUUID());
        var lines = Arrays.stream(ambitions)
                .map(ambition -> new nl.overeen.events.agenda.EditionLine(ambition, 1))
                .toList();
        var period = new Period(LocalDate.of(2016, 8, 1), null);
        region.effective("2016-02-01")
                .add(
                        agenda.value(),
                        new EditionOpened(
                                agenda,
                                region.id,
                                new Edition(text(), period, List.of("2016-2017"), lines, null, null)));
        return agenda.value();
    }

    private static PinnedText edition(UUID id, int revision) {
        return new PinnedText(TextKind.AGENDA, id, revision);
    }

    private void decided(String day, Outcome outcome, PinnedText... texts) {
        OogoId oogo = region.effective("2016-01-31").convene("o-" + day, LocalDate.parse(day), null);
        region.effective(day).conclude(oogo, 1, outcome, List.of(texts));
    }

    private List<AmbitionLine> lines(String day) {
        return AmbitionLines.of(region.on(day)).lines();
    }

    private EditionLine only(String day) {
        return assertThat(EditionLines.of(region.on(day))).singleElement().actual();
    }
}
