package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** All views are built anew, and who reads meanwhile does not notice. */
@Execution(ExecutionMode.CONCURRENT)
@TestMethodOrder(MethodName.class)
class RebuildTest {
    private static final int MANY = 12_000;

    @TempDir
    private static Path temporary = Path.of("");

    private static Place place = new Place(temporary, java.util.Map.of());
    private static Region region = new Region(place, "", java.util.Map.of(), java.util.Map.of());
    private static List<String> pages = List.of();

    @AutoClose
    private static Child child;

    @BeforeAll
    static void twoRegionsOfWhichOneIsLarge() throws Exception {
        place = Place.fresh(temporary);
        child = Child.start(place);
        region = Region.found(place);
        var proposed = region.propose("Om te lezen");
        String oogo = region.meet("2016-1", "2016-04-06", proposed.id(), 1);
        var large = Region.found(place);
        copy(large.propose("Om te kopieren").id());
        var last = region.propose("Na het kopieren");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> region.secretary()
                        .after(last, region.agenda())
                        .header("X-Verouderd")
                        .isEmpty());
        pages = List.of(
                region.agenda(),
                region.agenda() + "?op=2016-04-01",
                "/v1/ambities/" + proposed.id(),
                "/v1/oogos/" + oogo,
                "/v1/samenwerkingen/" + region.id(),
                "/v1/samenwerkingen/" + region.id() + "/gebeurtenissen",
                "/v1/partijen/" + region.party("swvpo"));
    }

    /** Straight in the store: through the API it would take minutes. */
    private static void copy(String ambition) throws Exception {
        try (var connection = place.database();
                var statement = connection.prepareStatement("""
                        INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData,
                            payload, payloadRevision, payloadType, timeStamp)
                        SELECT copy.id, sequenceNumber, type, gen_random_uuid()::text, metaData,
                            convert_to(replace(convert_from(payload, 'UTF8'), aggregateIdentifier, copy.id), 'UTF8'),
                            payloadRevision, payloadType, timeStamp
                        FROM DomainEventEntry, (SELECT gen_random_uuid()::text AS id FROM generate_series(1, ?)) AS copy
                        WHERE aggregateIdentifier = ?""")) {
            statement.setInt(1, MANY);
            statement.setString(2, ambition);
            assertThat(statement.executeUpdate()).isEqualTo(MANY);
        }
    }

    @Test
    void duringARebuildReadersSeeTheSameBytesAsBeforeAndAfter() throws Exception {
        var before =
                pages.stream().map(page -> region.secretary().get(page).ok()).toList();
        var done = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 4; i++) readers.add(threads.submit(reading(before, done)));
            var rebuild = Rebuild.of(place);
            rebuild.finish();
            done.set(true);
            assertThat(rebuild.seen()).as("progress in percent").isNotEmpty().isSorted();
            assertThat(new HashSet<>(rebuild.seen())).as("progress in percent").hasSizeGreaterThan(2);
            for (Future<Integer> reader : readers) assertThat(reader.get()).isPositive();
        }
        for (int i = 0; i < pages.size(); i++)
            same(before.get(i), region.secretary().get(pages.get(i)));
    }

    private static Callable<Integer> reading(List<Answer> before, AtomicBoolean done) {
        var reader = region.delegate("swvvo");
        var secretary = region.secretary();
        return () -> {
            int reads = 0;
            while (!done.get()) {
                for (int i = 0; i < pages.size(); i++) same(before.get(i), secretary.get(pages.get(i)));
                reader.get(region.agenda()).ok();
                reads++;
            }
            return reads;
        };
    }

    private static void same(Answer before, Answer now) {
        assertThat(now.ok().body()).isEqualTo(before.body());
        assertThat(now.header("ETag")).isEqualTo(before.header("ETag")).isNotBlank();
        assertThat(now.header("X-Verouderd")).isEmpty();
    }

    @Test
    void whoReadsTooEarlyHearsHowFarItIsAndThenReadsWhatWasThere() {
        var reader = region.secretary();
        var before = reader.get(region.agenda()).ok();
        child.close();
        child = Child.launch(place);
        Set<Integer> progress = new HashSet<>();
        await().pollInterval(Duration.ofMillis(2)).atMost(Duration.ofMinutes(3)).until(() -> {
            assertThat(child.isAlive()).isTrue();
            try {
                var said = reader.get(region.agenda());
                if (said.status() == 200) {
                    same(before, said);
                    return true;
                }
                assertThat(said.json().path("code").asString(""))
                        .as(child::said)
                        .isEqualTo("bijwerken");
                said.refused(503, "bijwerken");
                assertThat(said.header("Retry-After")).isNotBlank();
                progress.add(said.json().path("voortgang").asInt(-1));
            } catch (UncheckedIOException notThereYet) {
                // nobody listens on the port yet
            }
            return false;
        });
        assertThat(progress).allSatisfy(percent -> assertThat(percent).isBetween(0, 99));
        child.ready();
        same(before, reader.get(region.agenda()));
        System.out.println("RebuildTest: early readers heard of " + progress + " percent");
    }
}
