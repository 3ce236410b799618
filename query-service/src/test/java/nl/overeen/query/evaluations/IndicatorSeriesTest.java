package nl.overeen.query.evaluations;

import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent.Absorbed;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.Merged;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.evaluations.IndicatorSeries.Meting;
import org.junit.jupiter.api.Test;

class IndicatorSeriesTest extends Observed {
    @Test
    void noMeasurementIsAStateAndNeverZero() {
        var series = only(region.on("2016-12-31"));
        assertThat(series.stand()).isEqualTo("geen-meting");
        assertThat(series.metingen()).isEmpty();
        assertThat(series.nulmeting()).isEqualByComparingTo("8");
        measure(ambition, "2016-06-01", "0");
        assertThat(only(region.on("2016-12-31")).stand()).isEqualTo("gemeten");
        assertThat(only(region.on("2016-05-31")).stand()).isEqualTo("geen-meting");
    }

    @Test
    void measurementsStandByDayWhateverTheirOrderOfRecording() {
        measure(ambition, "2016-09-01", "5");
        measure(ambition, "2016-06-01", "7");
        assertThat(values(region.on("2016-12-31"))).containsExactly(new BigDecimal("7"), new BigDecimal("5"));
        Instant first = region.facts().getLast().recorded().minusNanos(1);
        assertThat(values(region.on("2016-12-31", first))).containsExactly(new BigDecimal("5"));
    }

    @Test
    void aMeasurementThatIsCorrectedStandsOnce() {
        measure(ambition, "2016-06-01", "7");
        FactId wrong = region.facts().getLast().id();
        region.add(ambition.value(), measured("6"), wrong);
        assertThat(values(region.on("2016-12-31"))).containsExactly(new BigDecimal("6"));
        region.add(ambition.value(), new FactVoided(), region.facts().getLast().id());
        assertThat(only(region.on("2016-12-31")).stand()).isEqualTo("geen-meting");
    }

    @Test
    void theTargetIsThatOfTheRevisionInForceAndOfTheNewestWhileNoneIs() {
        region.effective("2016-03-01").add(ambition.value(), new Amended(2, content("8", "3")));
        assertThat(only(region.on("2016-03-01")).streefwaarde()).isEqualByComparingTo("3");
        assertThat(only(region.on("2016-03-01")).vastgesteld()).isFalse();
        adopt(ambition, 1);
        assertThat(only(region.on("2016-04-06")).streefwaarde()).isEqualByComparingTo("4");
        assertThat(only(region.on("2016-04-06")).vastgesteld()).isTrue();
        assertThat(only(region.on("2016-04-06")).ambitie().revisie()).isEqualTo(1);
    }

    @Test
    void anIndicatorThatIsDroppedKeepsItsSeries() {
        measure(ambition, "2016-02-15", "7");
        region.effective("2016-03-01").add(ambition.value(), new Amended(2, Content.titled(text())));
        var series = only(region.on("2016-03-01"));
        assertThat(series.vervallen()).isTrue();
        assertThat(series.metingen()).hasSize(1);
        assertThat(only(region.on("2016-02-29")).vervallen()).isFalse();
    }

    @Test
    void anIndicatorThatOnlyAnOpenChangeHasIsNotAdoptedAndNotDropped() {
        adopt(ambition, 1);
        var proposed = new IndicatorId(UUID.randomUUID());
        region.effective("2016-05-01").add(ambition.value(), new Amended(2, content(proposed, "8", "3")));
        assertThat(fold(region.on("2016-05-01")).indicatoren())
                .filteredOn(series -> series.indicator().equals(proposed.value()))
                .singleElement()
                .satisfies(series -> assertThat(series.vervallen()).isFalse())
                .satisfies(series -> assertThat(series.vastgesteld()).isFalse());
    }

    @Test
    void anIndicatorCarriedOverInAMergeShowsOneSeries() {
        var into = new AmbitionId(UUID.randomUUID());
        measure(ambition, "2016-02-15", "7");
        region.add(into.value(), proposed(into, Content.titled(text())));
        region.effective("2016-03-01").add(into.value(), new Absorbed(2, content("8", "2"), ambition));
        var ends = content("8", "4").ending(new Ending(List.of(into)));
        region.add(ambition.value(), new Merged(2, ends, List.of(), new Dropped(List.of(), List.of(), false)));
        measure(ambition, "2016-05-01", "6");
        measure(into, "2016-06-01", "5");
        var series = only(region.on("2016-12-31"));
        assertThat(series.metingen())
                .extracting(Meting::waarde)
                .containsExactly(new BigDecimal("7"), new BigDecimal("6"), new BigDecimal("5"));
        assertThat(series.ambitie().id()).isEqualTo(into.value());
        assertThat(series.streefwaarde()).isEqualByComparingTo("2");
        for (AmbitionId either : List.of(ambition, into))
            assertThat(EvaluationsView.fold(region.id.value(), either.value(), region.on("2016-12-31"))
                            .indicatoren())
                    .hasSize(1);
    }

    @Test
    void theWordsOfACarriedOverIndicatorAreThoseOfTheAmbitionThatTookItOver() {
        var later = new AmbitionId(UUID.randomUUID());
        var carried = new IndicatorId(UUID.randomUUID());
        region.add(later.value(), proposed(later, content(carried, "8", "4")));
        region.effective("2016-03-01").add(ambition.value(), new Absorbed(2, content(carried, "8", "2"), later));
        var ends = content(carried, "8", "4").ending(new Ending(List.of(ambition)));
        region.add(later.value(), new Merged(2, ends, List.of(), new Dropped(List.of(), List.of(), false)));
        assertThat(fold(region.on("2016-03-01")).indicatoren())
                .filteredOn(series -> series.indicator().equals(carried.value()))
                .extracting(series -> series.ambitie().id())
                .containsExactly(ambition.value());
    }

    @Test
    void aDraftHasNoSeries() {
        var draft = new AmbitionId(UUID.randomUUID());
        region.add(
                draft.value(),
                new Proposed(draft, region.id, party, true, content(new IndicatorId(UUID.randomUUID()), "1", "2")));
        assertThat(fold(region.on("2016-12-31")).indicatoren()).hasSize(1);
    }
}
