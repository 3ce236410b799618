package nl.overeen.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.agenda.cell.AgendaCells;
import nl.overeen.query.agenda.cell.AgendaProvenance;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.timetravel.Moment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What comparison and provenance promise, on regions drawn from a seed. */
class CellPropertiesTest {
    private static final int REGIONS = Boolean.getBoolean("overeen.thorough") ? 1_000 : 60;

    @TestFactory
    Stream<DynamicTest> aComparisonAppliedToTheFirstAgendaGivesTheSecond() {
        return seeds(seed -> {
            var region = new RandomRegion(seed);
            for (int i = 0; i < 4; i++) {
                Moment from = moment(region);
                Moment until = moment(region);
                var cells = written(AgendaCells.of(region.id, from).cells());
                ChangesView list = Objects.requireNonNull(ChangesView.fold(region.id, from, until));
                for (ChangesView.Celwijziging change : list.wijzigingen()) {
                    assertThat(cells.get(change.adres())).isEqualTo(change.oud());
                    if (change.nieuw() == null) cells.remove(change.adres());
                    else cells.put(change.adres(), change.nieuw());
                }
                assertThat(cells)
                        .isEqualTo(written(AgendaCells.of(region.id, until).cells()));
                grouped(region, from, until, list);
            }
        });
    }

    /** The grouped comparison says the same as the list, but for places that follow from others. */
    private static void grouped(RandomRegion region, Moment from, Moment until, ChangesView list) {
        ComparisonView view = Objects.requireNonNull(ComparisonView.fold(region.id, from, until));
        long fields = view.ambities().stream()
                        .mapToLong(each -> each.velden().size())
                        .sum()
                + view.themas().stream().mapToLong(each -> each.velden().size()).sum()
                + view.besluiten().stream()
                        .mapToLong(each -> each.velden().size())
                        .sum()
                + (view.editie() == null ? 0 : view.editie().velden().size());
        assertThat(fields)
                .isEqualTo(list.wijzigingen().stream()
                        .filter(each -> !each.adres().endsWith("/nummer")
                                && !each.adres().startsWith("totaal."))
                        .count());
    }

    @TestFactory
    Stream<DynamicTest> whatProvenanceNamesMadeTheValueAndNothingElseDid() {
        return seeds(seed -> {
            var region = new RandomRegion(seed);
            var day = region.someDay();
            var known = region.someInstant();
            var asked = new ValueWithout(region, day, known);
            Moment moment = Moment.on(region.facts, day, known, day);
            var provenance = new AgendaProvenance(region.id, moment);
            Map<Address, Provenance> found = new LinkedHashMap<>();
            var cells = AgendaCells.of(region.id, moment).cells();
            for (Address address : asked.addresses(cells.keySet())) {
                Provenance one = provenance.of(address).orElseThrow();
                assertThat(one.value()).as("%s", address).isEqualTo(cells.get(address));
                one.inputs().forEach(input -> assertThat(cells).containsEntry(input.address(), input.value()));
                assertThat(one.makers()).isEqualTo(provenance.makers(address));
                if (asked.isSet(address)) found.put(address, one);
            }
            for (Fact fact : region.facts) {
                var without = asked.without(fact);
                for (Address address : found.keySet())
                    if (without.bears(address))
                        assertThat(names(found.get(address), fact))
                                .as("%s on %s names %s", address, day, fact)
                                .isEqualTo(without.changes(address));
            }
        });
    }

    private static boolean names(Provenance provenance, Fact fact) {
        List<FactId> makers = provenance.makers().stream().map(Fact::id).toList();
        return makers.contains(fact.id());
    }

    private static Moment moment(RandomRegion region) {
        LocalDate day = region.someDay();
        var known = region.someInstant();
        if (!region.oogos.isEmpty() && day.getDayOfMonth() % 3 == 0) {
            var at = Moment.at(region.facts, region.someOogo(), known, day);
            if (at.isPresent()) return at.get();
        }
        return Moment.on(region.facts, day, known, day);
    }

    private static Map<String, Object> written(Map<Address, Object> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
    }

    private interface Property {
        void holds(long seed);
    }

    private static Stream<DynamicTest> seeds(Property property) {
        long start = Long.getLong("overeen.seed", new Random().nextInt(1_000_000_000));
        return LongStream.range(start, start + REGIONS)
                .mapToObj(seed -> DynamicTest.dynamicTest("-Dovereen.seed=" + seed, () -> property.holds(seed)));
    }
}
