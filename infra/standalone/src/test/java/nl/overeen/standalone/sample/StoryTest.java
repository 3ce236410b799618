package nl.overeen.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.overeen.command.platform.body.BodySchemas;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.events.ambition.Hours;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class StoryTest {
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final Pattern CONCLUDED = Pattern.compile("/v1/oogos/\\{(.+)}/agendapunten/(\\d+)/afronding");
    private static final Names NAMES = new Names("http://localhost:8082", LocalDate.of(2026, 11, 22));
    private static final List<Step> STEPS = Story.told(NAMES);

    /** As counted in the document, line by line: unit × contributors. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1,  74,  40+20+8+6,        74
            3, 120,  100+20,          120
            4,  86,  24+80,           104
            5,  86,  18+8+20+40,       86
            6,  48,  24+24,            48
            7,  60,  16+24+20+16,      76
            8, 195,  30+18+42+45+90,  225
            """)
    void hoursAreThoseOfTheDocument(int ambition, BigDecimal stated, String lines, BigDecimal computed) {
        Hours hours = hours(ambition);
        assertThat(hours.stated()).isEqualByComparingTo(stated);
        assertThat(hours.lines().stream()
                        .map(line -> line.computed().toPlainString())
                        .toList())
                .isEqualTo(List.of(lines.split("\\+")));
        assertThat(hours.computed()).isEqualByComparingTo(computed);
    }

    @Test
    void hoursAreStatedAs669AndComputedAs733() {
        var all = List.of(1, 3, 4, 5, 6, 7, 8).stream().map(StoryTest::hours).toList();
        assertThat(all.stream().map(Hours::stated).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("669");
        assertThat(all.stream().map(Hours::computed).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("733");
        assertThat(body("ambitie-2-uitwerking").has("ureninzet")).isFalse();
    }

    @Test
    void everyPrintedProductIsTheComputedOne() {
        for (int ambition : List.of(1, 3, 4, 5, 6, 7, 8))
            for (HoursLine line : hours(ambition).lines())
                if (line.printed() != null) assertThat(line.computed()).isEqualByComparingTo(line.printed());
    }

    @Test
    void theLegendLacksTheCodesThatTheDocumentDoesNotExplain() {
        var lacking = new TreeMap<Integer, Set<String>>();
        for (int ambition : List.of(1, 3, 4, 5, 6, 7, 8)) {
            var codes = new TreeSet<String>();
            Hours hours = hours(ambition);
            hours.lines().forEach(line -> codes.addAll(hours.unknownCodes(line)));
            if (!codes.isEmpty()) lacking.put(ambition, codes);
        }
        assertThat(lacking)
                .isEqualTo(
                        Map.of(3, Set.of("VSV", "RMC"), 6, Set.of("Experts"), 7, Set.of("GGD"), 8, Set.of("GGD", "S")));
    }

    @Test
    void everyBodyIsOneThatItsOperationTakes() throws Exception {
        var operations = new Operations();
        var schemas = new BodySchemas();
        var names = new Names("http://localhost:8082", LocalDate.of(2026, 11, 22));
        for (Step step : STEPS) {
            var type = operations.body(names.in(step.naar())).orElseThrow(() -> new AssertionError(step.naar()));
            assertThat(schemas.of(type).validate(names.in(step.inhoud())))
                    .as(step.stap())
                    .isEmpty();
            names.answered(step, UUID.randomUUID(), 1);
        }
    }

    @Test
    void everyStepIsRecordedAfterTheOneBeforeItAndTheLastBeforeToday() {
        assertThat(STEPS).extracting(Step::vastgelegd).isSorted().doesNotHaveDuplicates();
        assertThat(day(STEPS.getLast())).isBefore(LocalDate.of(2026, 11, 22));
    }

    @Test
    void nothingIsRecordedBeforeItHoldsButWhatMayBePlanned() throws Exception {
        var operations = new Operations();
        for (Step step : STEPS) {
            JsonNode holds = step.inhoud().path("geldtOp");
            var type = operations.body(NAMES.in(step.naar())).orElseThrow();
            if (holds.isMissingNode() || MayBePlanned.class.isAssignableFrom(type)) continue;
            assertThat(new Day(NAMES.in(holds.stringValue())).lastDay())
                    .as(step.stap())
                    .isBeforeOrEqualTo(day(step));
        }
    }

    @Test
    void everyNameIsThatOfSomethingMadeBefore() {
        Set<String> made = new HashSet<>(Set.of("issuer"));
        for (Step step : STEPS) {
            step.inhoud().findValuesAsString("id").forEach(id -> made.addAll(names(id)));
            assertThat(made).as(step.stap()).containsAll(names(step.naar()));
            Strings.in(step.inhoud(), text -> {
                assertThat(made).as(step.stap()).containsAll(names(text));
                return step.inhoud();
            });
            if (step.namens() != null) assertThat(made).contains(step.namens());
            made.addAll(List.of(step.stap(), "feit/" + step.stap()));
            var concluded = CONCLUDED.matcher(step.naar());
            if (concluded.matches()) made.add("besluit/" + concluded.group(1) + "/" + concluded.group(2));
        }
    }

    @Test
    void everyFactSaysFromWhereItComes() {
        for (Step step : STEPS)
            if (!step.naar().equals("/v1/personen"))
                assertThat(step.inhoud().path("reden").asString())
                        .as(step.stap())
                        .containsPattern("bron: S4, (ambitie|paragraaf) \\d|voorbeeld");
    }

    @Test
    void everyStepHasAKeyOfItsOwn() {
        assertThat(STEPS.stream().map(Step::stap))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[!-~]{1,90}"));
    }

    private static LocalDate day(Step step) {
        return LocalDate.ofInstant(step.vastgelegd(), Sample.ZONE);
    }

    private static Hours hours(int ambition) {
        JsonNode hours = body("ambitie-" + ambition + "-uitwerking").required("ureninzet");
        return new Hours(
                hours.required("gesteld").decimalValue(),
                hours.required("regels").valueStream().map(StoryTest::line).toList(),
                hours.required("legenda")
                        .valueStream()
                        .map(code -> code.asString())
                        .toList());
    }

    private static HoursLine line(JsonNode line) {
        String codes = line.path("codes").asString("");
        boolean either = codes.contains(" of ");
        @Nullable BigDecimal printed = line.has("gesteld") ? line.get("gesteld").decimalValue() : null;
        return new HoursLine(
                new Text("", "", ""),
                line.required("uren").decimalValue(),
                codes.isEmpty() ? List.of() : List.of(codes.split(either ? " of " : "/")),
                either,
                printed);
    }

    private static JsonNode body(String step) {
        return STEPS.stream()
                .filter(candidate -> candidate.stap().equals(step))
                .findFirst()
                .orElseThrow()
                .inhoud();
    }

    private static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.matches("(vandaag|jaar)[+-].*"))
                .toList();
    }
}
