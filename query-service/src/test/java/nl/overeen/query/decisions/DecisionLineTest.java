package nl.overeen.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Reservation;
import nl.overeen.query.decisions.DecisionLine.Bond;
import nl.overeen.query.decisions.DecisionLine.Gebonden;
import nl.overeen.query.decisions.DecisionLine.Ongebonden;
import nl.overeen.query.platform.test.Region;
import org.junit.jupiter.api.Test;

class DecisionLineTest {
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 6);

    @Test
    void aDecisionBindsWhoAgreedAndFromTheirOwnDayWhoRatifyOrJoin() {
        var decided = new Decided(Outcome.ADOPTED_WITH_RESERVATION)
                .ratify("2016-05-01")
                .join("2016-06-01");
        var swv = new Gebonden(decided.swv.value(), "Swv po", APRIL, Bond.AGREED);
        var first = new Gebonden(decided.first.value(), "Gemeente 1", LocalDate.of(2016, 5, 1), Bond.RATIFIED);
        var second = new Gebonden(decided.second.value(), "Gemeente 2", LocalDate.of(2016, 6, 1), Bond.JOINED);
        assertThat(decided.line("2016-04-06").gebonden()).containsExactly(swv);
        assertThat(decided.line("2016-04-06").nietGebonden())
                .extracting(Ongebonden::waarom)
                .containsExactly(NotBound.RESERVATION, NotBound.NO_POSITION);
        assertThat(decided.line("2016-05-31").gebonden()).containsExactly(swv, first);
        assertThat(decided.line("2016-06-01").gebonden()).containsExactly(swv, first, second);
        assertThat(decided.line("2016-06-01").nietGebonden()).isEmpty();
    }

    @Test
    void underReservationItHasEffectFromTheDayTheLastReservationIsLifted() {
        var decided = new Decided(Outcome.ADOPTED_WITH_RESERVATION).ratify("2016-05-01");
        assertThat(decided.line("2016-04-30").geldtVanaf()).isNull();
        assertThat(decided.line("2016-05-01").geldtVanaf()).isEqualTo("2016-05-01");
        assertThat(new Decided(Outcome.ORDERED_WITH_RESERVATION)
                        .ratify("2016-05-01")
                        .line("2016-05-01")
                        .geldtVanaf())
                .isEqualTo("2016-05-01");
    }

    @Test
    void aReservationThatWasNotNeededDoesNotDelayIt() {
        var decided = new Decided(Outcome.ADOPTED).ratify("2016-05-01");
        assertThat(decided.line("2016-12-31").geldtVanaf()).isEqualTo(APRIL);
        assertThat(new Decided(Outcome.ADOPTED)
                        .refuse("2016-05-01")
                        .line("2016-12-31")
                        .vervallen())
                .isFalse();
    }

    @Test
    void aReservationIsOpenUntilItsTermJudgedAtTheDayAskedFor() {
        var decided = new Decided(Outcome.ADOPTED_WITH_RESERVATION);
        assertThat(state(decided, "2016-07-01")).isEqualTo(Reservation.State.OPEN);
        assertThat(decided.line("2016-07-01").vervallen()).isFalse();
        assertThat(state(decided, "2016-07-02")).isEqualTo(Reservation.State.LAPSED);
        assertThat(decided.line("2016-07-02").vervallen()).isTrue();
        decided.refuse("2016-05-01");
        assertThat(state(decided, "2016-05-01")).isEqualTo(Reservation.State.REFUSED);
        assertThat(decided.line("2016-05-01").voorbehouden().getFirst().op()).isEqualTo("2016-05-01");
    }

    @Test
    void withoutAgreementNothingHasEffect() {
        assertThat(new Decided(Outcome.NO_AGREEMENT).line("2016-04-06").geldtVanaf())
                .isNull();
    }

    @Test
    void theRegisterIsFilteredByAThemeOfTheRevisionDecidedOn() {
        var decided = new Decided(Outcome.ADOPTED);
        var theme = new ThemeId(UUID.randomUUID());
        Content titled = Region.content(Region.text());
        var content = new Content(
                titled.title(),
                null,
                List.of(theme),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
        decided.region.effective("2016-04-06").add(decided.ambition.value(), new Amended(2, content));
        assertThat(found(decided, theme)).isEmpty();
        var second = decided.region.convene("2016-2", LocalDate.of(2016, 6, 13), null);
        var text = Region.pin(decided.ambition, 2);
        decided.region
                .table(second, 1, text)
                .effective("2016-06-13")
                .conclude(second, 1, Outcome.NO_AGREEMENT, List.of(text));
        assertThat(found(decided, theme)).extracting(line -> line.oogo().naam()).containsExactly("2016-2");
    }

    private static List<DecisionLine> found(Decided decided, ThemeId theme) {
        return DecisionLogView.fold(decided.region.on("2016-12-31"), Decided.filter(theme.value()))
                .besluiten();
    }

    private static Reservation.State state(Decided decided, String day) {
        return decided.line(day).voorbehouden().getFirst().stand();
    }
}
