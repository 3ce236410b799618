package nl.overeen.query.dispute;

import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.dispute.DisputeEvent.AdviceReceived;
import nl.overeen.events.dispute.DisputeEvent.Raised;
import nl.overeen.events.dispute.DisputeEvent.Settled;
import nl.overeen.events.dispute.DisputeEvent.StatementSubmitted;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.DisputeId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.dispute.DisputeQueryApi.DisputesView;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisputeViewTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final OogoId oogo = region.admit(party).convene(LocalDate.of(2016, 4, 6));
    private final DisputeId dispute = new DisputeId(UUID.randomUUID());

    DisputeViewTest() {
        region.table(oogo, 1).effective("2016-04-06").conclude(oogo, 1, Outcome.NO_AGREEMENT, List.of());
        raise("2016-05-01", LocalDate.of(2016, 5, 29));
    }

    @Test
    void aDisputeIsTooLateWhenItsTermHasPassedOnTheDayAskedFor() {
        assertThat(fold(region.on("2016-05-29")).regel().teLaat()).isFalse();
        assertThat(fold(region.on("2016-05-30")).regel().teLaat()).isTrue();
    }

    @Test
    void aDisputeThatIsSettledIsNotTooLateFromThatDayOn() {
        settle("2016-06-10", null);
        assertThat(fold(region.on("2016-06-09")).regel().teLaat()).isTrue();
        var settled = fold(region.on("2016-06-10"));
        assertThat(settled.regel().teLaat()).isFalse();
        assertThat(settled.regel().stand()).isEqualTo("afgehandeld");
        assertThat(settled.afloop()).isNotNull();
        assertThat(fold(region.on("2016-06-09")).afloop()).isNull();
    }

    @Test
    void aSettlementThatIsVoidedLeavesItOpen() {
        settle("2016-06-10", null);
        region.add(dispute.value(), new FactVoided(), new FactId(dispute.toString(), 1));
        assertThat(fold(region.on("2016-06-10")).regel().stand()).isEqualTo("open");
    }

    @Test
    void withoutATermItIsNeverTooLate() {
        var other = new DisputeId(UUID.randomUUID());
        region.effective("2016-05-01")
                .add(other.value(), new Raised(other, region.id, oogo, 1, party, text(), null, null));
        var view = Objects.requireNonNull(DisputeView.fold(other.value(), region.on("2099-01-01")));
        assertThat(view.regel().teLaat()).isFalse();
    }

    @Test
    void itSaysWhatIsDisputedByWhomAndWhatEachPut() {
        var statement = text();
        var advice = text();
        region.effective("2016-05-20").add(dispute.value(), new AdviceReceived(text(), advice));
        region.effective("2016-05-10").add(dispute.value(), new StatementSubmitted(party, statement));
        var view = fold(region.on("2016-12-31"));
        assertThat(view.regel().partij().naam()).isEqualTo("Gemeente 1");
        assertThat(view.regel().agendapunt().naam()).isEqualTo("2016-1");
        assertThat(view.regel().agendapunt().titel()).isNotNull();
        assertThat(view.standpunten()).extracting(DisputeView.Betoog::standpunt).containsExactly(statement);
        assertThat(view.adviezen()).extracting(DisputeView.Advies::advies).containsExactly(advice);
        assertThat(view.regel().versie()).isEqualTo(3);
        assertThat(fold(region.on("2016-05-19")).adviezen()).isEmpty();
    }

    @Test
    void aSettlementNamesItsDecision() {
        var concluded = region.facts().stream()
                .filter(fact -> fact.event() instanceof ItemConcluded)
                .map(fact -> (ItemConcluded) fact.event())
                .findFirst()
                .orElseThrow();
        settle("2016-06-10", concluded.decision());
        assertThat(Objects.requireNonNull(fold(region.on("2016-06-10")).afloop())
                        .besluitnummer())
                .isEqualTo("2016-1.1");
    }

    @Test
    void theListHasTheDisputesThatWereRaisedByTheDayAsKnownThen() {
        Instant raised = region.facts().getLast().recorded();
        assertThat(DisputesView.fold(region.on("2016-04-30")).geschillen()).isEmpty();
        assertThat(DisputesView.fold(region.on("2016-05-01")).geschillen()).hasSize(1);
        assertThat(DisputesView.fold(region.on("2016-05-01", raised.minusNanos(1)))
                        .geschillen())
                .isEmpty();
        assertThat(DisputeView.fold(dispute.value(), region.on("2016-04-30"))).isNull();
    }

    private void raise(String day, LocalDate due) {
        region.effective(day).add(dispute.value(), new Raised(dispute, region.id, oogo, 1, party, text(), text(), due));
    }

    private void settle(String day, @Nullable DecisionId decision) {
        region.effective(day).add(dispute.value(), new Settled(text(), decision));
    }

    private DisputeView fold(Moment moment) {
        return Objects.requireNonNull(DisputeView.fold(dispute.value(), moment));
    }
}
