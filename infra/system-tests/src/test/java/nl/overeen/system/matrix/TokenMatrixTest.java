package nl.overeen.system.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.events.access.Rules;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Sample;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation with each kind of token that is not in order, and with none: nobody is logged in. Writes go to the
 * service that people use, and straight to the one that decides. A sample of each operation, other ones every day;
 * -Dovereen.thorough asks them all.
 */
class TokenMatrixTest {
    private static final Sample SAMPLE = Sample.seeded();

    private final World world = World.made();

    @TestFactory
    Stream<DynamicNode> everyOperation() {
        return SAMPLE.rules()
                .map(row -> DynamicContainer.dynamicContainer(
                        row.method() + " " + row.path(), Stream.of(row).flatMap(this::cells)));
    }

    private Stream<DynamicTest> cells(Rule row) {
        return row.method().equals("GET") ? reads(row) : writes(row);
    }

    private Stream<DynamicTest> reads(Rule row) {
        String address = world.readings().get(Of.OWN).address(row.path());
        var bad = bad(Who.MEMBER);
        if (row.reach() == Reach.OPEN) bad.remove("without login");
        return refused(bad, row.path(), "", caller -> caller.get(address));
    }

    private Stream<DynamicTest> writes(Rule row) {
        var ways = Writes.of(row.path());
        assertThat(ways).as("how POST " + row.path() + " is asked").isNotEmpty();
        var way = ways.getFirst();
        Who who = mayDo(Rules.find("POST", way.under()).orElseThrow());
        Sending sending = way.asking().make(world.things(Of.OWN), who);
        String deciding = world.here().place().address("command");
        long before = world.here().place().facts();
        var unchanged = DynamicTest.dynamicTest(
                "nothing is written",
                () -> assertThat(world.here().place().facts()).isEqualTo(before));
        var inOrder = world.with(who, world.tokens().of(world.subject(who)));
        var done = DynamicTest.dynamicTest(
                "with a token in order the same is done",
                () -> sending.to(deciding, inOrder).ok());
        return Stream.of(
                        refused(bad(who), row.path(), "", sending::by),
                        refused(
                                bad(who),
                                row.path(),
                                " at the deciding service",
                                caller -> sending.to(deciding, caller)),
                        Stream.of(unchanged, done))
                .flatMap(tests -> tests);
    }

    /** The callers with each kind of token that is not in order, and with none, in words. */
    private Map<String, Caller> bad(Who who) {
        var bad = new LinkedHashMap<String, Caller>();
        bad.put("without login", Caller.nobody(world.here().place()));
        world.tokens().bad(world.subject(who)).forEach((how, token) -> bad.put("with " + how, world.with(who, token)));
        return bad;
    }

    private static Stream<DynamicTest> refused(
            Map<String, Caller> bad, String name, String at, Function<Caller, Answer> asked) {
        return SAMPLE.of(List.copyOf(bad.keySet()), name + at, 2).stream()
                .map(how -> DynamicTest.dynamicTest(
                        how + at,
                        () -> asked.apply(bad.get(how))
                                .refused(Expected.NO_LOGIN.status(), Expected.NO_LOGIN.code() + "")));
    }

    /** Who is let in by this row. */
    private static Who mayDo(Rule row) {
        return Arrays.stream(Who.values())
                .filter(each -> each.role() != null && row.roles().containsKey(each.role()))
                .findFirst()
                .orElse(Who.ADMINISTRATOR);
    }
}
