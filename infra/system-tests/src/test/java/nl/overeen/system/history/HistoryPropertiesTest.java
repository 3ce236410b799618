package nl.overeen.system.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.overeen.events.time.Fact;
import nl.overeen.generator.region.Region;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** What holds over any legal history; -Dovereen.seed tells other ones. */
class HistoryPropertiesTest {
    private static final int HISTORIES = 10;
    private static final int FACTS = 160;
    private static final int BATCHES = Boolean.getBoolean("overeen.thorough") ? 100 : 1;
    private static final long SEED = Long.getLong("overeen.seed", 1);
    private static final int MOMENTS = 25;
    private static final int STAGES = 4;
    private static final String READER = "auditor";

    @TestFactory
    Stream<DynamicNode> historiesToldFromASeed() {
        return LongStream.range(SEED, SEED + BATCHES).mapToObj(HistoryPropertiesTest::batch);
    }

    private static DynamicNode batch(long seed) {
        var told = new AtomicReference<Told>();
        var begun = dynamicTest("addingFactsAfterKChangesNoAnswerKnownAtK", () -> {
            told.set(Told.begun(HISTORIES, FACTS, seed));
            grow(told.get(), new Random(seed));
        });
        var asOf = IntStream.range(0, HISTORIES)
                .mapToObj(region -> dynamicTest(
                        "asOfOnBothAxesEqualsANaiveReadingInRegion" + (region + 1),
                        () -> asOf(told.get(), told.get().histories().regions().get(region), new Random(seed))));
        var rebuilt = dynamicTest("builtAnewEveryPageIsTheSame", () -> rebuilt(told.get(), new Random(seed)));
        var ended = dynamicTest("andItStops", () -> told.get().close());
        return dynamicContainer(
                "seed " + seed, Stream.concat(Stream.concat(Stream.of(begun), asOf), Stream.of(rebuilt, ended)));
    }

    /** Byte for byte, of every kind of page, for two readers. */
    private static void grow(Told told, Random random) {
        Map<String, String> known = new LinkedHashMap<>();
        var histories = told.histories();
        for (int stage = 1; stage <= STAGES; stage++) {
            told.on(HISTORIES * (FACTS - 60) / STAGES);
            known.forEach(
                    (asked, before) -> assertThat(read(told, asked)).as(asked).isEqualTo(before));
            Region region = histories.regions().get(random.nextInt(HISTORIES));
            LocalDate day = region.today().minusDays(random.nextInt(400));
            String question = "op=" + day + "&bekendOp=" + told.product().api().moment();
            for (String page : Pages.of(region)) {
                String account = random.nextInt(4) == 0 ? Region.MEMBER : READER;
                String asked = account + " " + Pages.asked(page, question);
                known.put(asked, read(told, asked));
            }
        }
        while (histories.goesOn()) histories.step();
        known.forEach((asked, before) -> assertThat(read(told, asked)).as(asked).isEqualTo(before));
    }

    private static String read(Told told, String asked) {
        String[] whoAndWhat = asked.split(" ", 2);
        var said = told.product().api().read(whoAndWhat[0], told.product().address() + whoAndWhat[1]);
        return said.statusCode() == 200 ? said.body() : "answered " + said.statusCode(); // a refusal names its request
    }

    private static void asOf(Told told, Region region, Random random) {
        var facts = Naive.visible(told.facts(region));
        var opened = told.opening();
        for (int i = 0; i < MOMENTS; i++) {
            Instant known = later(facts, random).recorded();
            boolean meets = i % 3 == 0 && !region.meetings().isEmpty();
            String oogo = meets
                    ? region.meetings()
                            .get(random.nextInt(region.meetings().size()))
                            .id()
                    : "";
            LocalDate day = day(region, facts, random);
            var naive = meets ? Naive.at(facts, UUID.fromString(oogo), known) : Naive.on(facts, day, known);
            if (naive == null) continue;
            String question = "op=" + (meets ? "oogo:" + oogo : day) + "&bekendOp=" + known;
            var agenda = told.read(READER, region.path() + "/agenda?" + question);
            assertThat(AgendaSaid.lines(JsonMapper.shared().readTree(agenda)))
                    .as("region " + region.number() + " " + question)
                    .isEqualTo(NaiveAgenda.of(naive, opened).lines());
        }
    }

    /** Of an OOGO or of anything else, or beside it: there things change. */
    private static LocalDate day(Region region, List<Fact> facts, Random random) {
        LocalDate day = random.nextBoolean() || region.meetings().isEmpty()
                ? Naive.effective(later(facts, random))
                : region.meetings()
                        .get(random.nextInt(region.meetings().size()))
                        .day();
        return day.plusDays(random.nextInt(3) - 1L);
    }

    /** The beginning, when little is there, is not asked for as often. */
    private static Fact later(List<Fact> facts, Random random) {
        int last = facts.size() - 1;
        return facts.get(last - random.nextInt(random.nextInt(last) + 1));
    }

    private static void rebuilt(Told told, Random random) {
        Region region = told.histories().regions().get(random.nextInt(HISTORIES));
        List<String> pages = Pages.of(region);
        var before = pages.stream().map(page -> read(told, READER + " " + page)).toList();
        var address = told.product().operator() + "/actuator/rebuild";
        int generation = generation(told, address);
        told.product().api().post(address);
        await().atMost(Duration.ofMinutes(1)).until(() -> generation(told, address) > generation);
        for (int i = 0; i < pages.size(); i++)
            assertThat(read(told, READER + " " + pages.get(i))).as(pages.get(i)).isEqualTo(before.get(i));
    }

    private static int generation(Told told, String address) {
        return JsonMapper.shared()
                .readTree(told.product().api().read(READER, address).body())
                .path("generation")
                .asInt();
    }
}
