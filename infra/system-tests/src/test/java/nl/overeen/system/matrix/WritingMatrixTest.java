package nl.overeen.system.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rules;
import nl.overeen.system.Answer;
import nl.overeen.system.Sample;
import nl.overeen.system.matrix.Writes.Way;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Every operation that writes, for everybody, on the things of everybody: refused as the table says, with nothing
 * written; or done. A sample of each operation, other ones every day; -Dovereen.thorough asks them all.
 */
class WritingMatrixTest {
    private static final Sample SAMPLE = Sample.seeded();

    private final World world = World.made();

    @TestFactory
    Stream<DynamicNode> everyOperationThatWrites() {
        return SAMPLE.rules().filter(rule -> rule.method().equals("POST")).flatMap(this::operation);
    }

    private Stream<DynamicNode> operation(Rule row) {
        List<Way> ways = Writes.of(row.path());
        if (ways.isEmpty())
            return Stream.of(DynamicTest.dynamicTest("POST " + row.path() + " is asked in no way", () -> {
                throw new AssertionError("say in Writes how POST " + row.path() + " is asked");
            }));
        return ways.stream()
                .map(way -> DynamicContainer.dynamicContainer(
                        way.toString(), Stream.of(way).flatMap(lazily -> cells(row, lazily))));
    }

    /** First all that is refused, on things of which nothing may change; then what is done, each on a new one. */
    private Stream<DynamicTest> cells(Rule row, Way way) {
        Rule under = Rules.find("POST", way.under()).orElseThrow();
        var refused = new ArrayList<Cell>();
        var done = new ArrayList<Cell>();
        for (Of whose : Of.values())
            for (Who who : Who.values()) {
                var cell = new Cell(who, whose, expected(row, under, who, whose));
                (cell.expected().code() == null ? done : refused).add(cell);
            }
        var asked = SAMPLE.of(refused, way.toString(), 4);
        Map<Of, Sending> sendings = new EnumMap<>(Of.class);
        for (Cell cell : asked)
            sendings.computeIfAbsent(cell.whose(), whose -> way.asking().make(world.things(whose), Who.AUDITOR));
        long before = world.here().place().facts();
        var unchanged = DynamicTest.dynamicTest(
                "of what was refused nothing is written",
                () -> assertThat(world.here().place().facts()).isEqualTo(before));
        return Stream.of(
                        asked.stream()
                                .map(cell -> cell.test(
                                        () -> refused(Objects.requireNonNull(sendings.get(cell.whose())), cell))),
                        Stream.of(unchanged),
                        SAMPLE.of(done, way.toString(), 1).stream().map(cell -> cell.test(() -> done(way, cell))))
                .flatMap(tests -> tests);
    }

    private record Cell(Who who, Of whose, Expected expected) {
        DynamicTest test(Executable asked) {
            return DynamicTest.dynamicTest(who + " " + whose + ": " + expected, asked);
        }
    }

    /** What is shared is a draft before it: it exists for its own party only. */
    private static Expected expected(Rule row, Rule under, Who who, Of whose) {
        boolean hidden = row.path().equals("/v1/ambities/{id}/delen")
                && !(whose == Of.OWN && who.role() != null && who.role().isForParty());
        return Expected.writing(row, under, who, hidden ? Of.ELSEWHERE : whose);
    }

    private void refused(Sending sending, Cell cell) {
        Expected expected = cell.expected();
        var said = sending.by(world.as(cell.who())).refused(expected.status(), expected.code() + "");
        if (expected.status() != 404) return;
        var nothing = sending.aboutNothing().by(world.as(cell.who())).refused(expected.status(), expected.code() + "");
        assertThat(words(nothing)).as("as if it were not there").isEqualTo(words(said));
    }

    /** All but the number of the request. */
    private static Map<String, Object> words(Answer said) {
        var words = new HashMap<String, Object>();
        said.json().forEachEntry((name, value) -> words.put(name, value));
        assertThat(words.remove("verzoek")).isNotNull();
        return words;
    }

    private void done(Way way, Cell cell) {
        Sending sending = way.asking().make(world.things(cell.whose()), cell.who());
        long before = world.here().place().facts();
        sending.by(world.as(cell.who())).ok();
        if (!way.operation().startsWith("/v1/personen"))
            assertThat(world.here().place().facts()).isGreaterThan(before);
    }
}
