package nl.overeen.events.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overeen.events.time.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The ureninzet of Noord-Kennemerland: what the document states beside what its lines come to. */
class HoursTest {
    private record Column(String ambition, @Nullable Integer stated, int computed, List<String> lines) {}

    private static final List<Column> NOORD_KENNEMERLAND = List.of(
            new Column("1", 74, 74, List.of("40", "20", "8", "6")),
            new Column("2", null, 0, List.of()),
            new Column("3", 120, 120, List.of("20 O/LPL/VSV/RMC/JG =100", "10 O/Gem =20")),
            new Column("4", 86, 104, List.of("6 O/JG/LPL/Gem", "40 O/Gem =80")),
            new Column("5", 86, 86, List.of("6 O/Gem/JG =18", "8 O of Gem =8", "20 O", "40")),
            new Column("6", 48, 48, List.of("6 O/Gem/JG/Experts =24", "12 O/Gem =24")),
            new Column("7", 60, 76, List.of("16 Gem", "8 O/Gem/GGD", "20 Gem", "16 Gem")),
            new Column(
                    "8",
                    195,
                    225,
                    List.of("30 S", "6 O/JG/GGD =18", "14 O/JG/LPL =42", "15 O/Gem/LPL =45", "30 O/Gem/LPL =90")));

    @TestFactory
    Stream<DynamicTest> anAmbitionKeepsItsStatedTotalBesideTheComputedOne() {
        return NOORD_KENNEMERLAND.stream()
                .map(column -> DynamicTest.dynamicTest("ambitie " + column.ambition(), () -> {
                    Hours hours = hours(column);
                    assertThat(hours.computed()).isEqualByComparingTo(BigDecimal.valueOf(column.computed()));
                    assertThat(hours.stated()).isEqualTo(number(column.stated()));
                }));
    }

    @Test
    void theAgendaStates669AndComes733HoursDifferingInAmbitions4And7And8() {
        assertThat(NOORD_KENNEMERLAND.stream()
                        .mapToInt(column -> column.stated() == null ? 0 : column.stated())
                        .sum())
                .isEqualTo(669);
        assertThat(NOORD_KENNEMERLAND.stream()
                        .map(column -> hours(column).computed())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("733");
        assertThat(NOORD_KENNEMERLAND.stream()
                        .filter(column -> column.stated() != null)
                        .filter(column -> hours(column).computed().compareTo(number(column.stated())) != 0)
                        .map(Column::ambition))
                .containsExactly("4", "7", "8");
    }

    @Test
    void aCodeThatTheLegendLacksIsKeptAndFlagged() {
        var flags = new LinkedHashMap<String, List<String>>();
        for (Column column : NOORD_KENNEMERLAND) {
            Hours hours = hours(column);
            var unknown = hours.lines().stream()
                    .flatMap(line -> hours.unknownCodes(line).stream())
                    .toList();
            if (!unknown.isEmpty()) flags.put(column.ambition(), unknown);
        }
        assertThat(flags)
                .isEqualTo(Map.of(
                        "3", List.of("VSV", "RMC"),
                        "6", List.of("Experts"),
                        "7", List.of("GGD"),
                        "8", List.of("S", "GGD")));
    }

    @Test
    void aPrintedProductIsKeptBesideTheComputedOne() {
        for (Column column : NOORD_KENNEMERLAND)
            for (HoursLine line : hours(column).lines())
                if (line.printed() != null) assertThat(line.computed()).isEqualByComparingTo(line.printed());
        var wrong = new HoursLine(History.text(), new BigDecimal("6"), List.of("O", "Gem"), false, new BigDecimal("6"));
        assertThat(wrong.computed()).isEqualByComparingTo("12");
        assertThat(wrong.printed()).isEqualByComparingTo("6");
    }

    @Test
    void contributorsWithOfBetweenThemCountOnceAndPartsOfHoursStayExact() {
        assertThat(line("8 O of Gem").computed()).isEqualByComparingTo("8");
        assertThat(line("8 O/Gem").computed()).isEqualByComparingTo("16");
        assertThat(line("0.1 O/Gem/LPL").computed()).isEqualByComparingTo("0.3");
    }

    private static Hours hours(Column column) {
        return new Hours(
                number(column.stated()),
                column.lines().stream().map(HoursTest::line).toList(),
                List.of("O", "Gem", "LPL", "JG"));
    }

    /** "6 O/JG =12": unit, contributors, product as printed. */
    private static HoursLine line(String written) {
        String[] printed = written.split(" =");
        String[] parts = printed[0].split(" ", 2);
        boolean either = parts.length > 1 && parts[1].contains(" of ");
        List<String> codes = parts.length == 1 ? List.of() : Arrays.asList(parts[1].split(either ? " of " : "/"));
        return new HoursLine(
                History.text(),
                new BigDecimal(parts[0]),
                codes,
                either,
                printed.length == 1 ? null : new BigDecimal(printed[1]));
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
