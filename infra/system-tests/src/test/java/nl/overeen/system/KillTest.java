package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Power may fail at any moment: what was answered with success is there, and nothing is there twice. */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final int ROUNDS = Boolean.getBoolean("overeen.thorough") ? 20 : 3;
    private static final int WRITERS = 8;

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void everyWriteAnsweredWithSuccessSurvivesAKillAndNoneTwice() throws Exception {
        long seed = Long.getLong("overeen.seed", System.nanoTime());
        System.out.println("KillTest: -Dovereen.seed=" + seed);
        var random = new Random(seed);
        var place = Place.fresh(temporary);
        Child child = Child.start(place);
        try {
            var region = Region.found(place);
            var all = new ArrayList<Writer>();
            for (int round = 1; round <= ROUNDS; round++) {
                all.addAll(writeUntilKilled(child, region, random));
                child = Child.start(place);
                nothingIsLost(region, all, round);
            }
            viewsAreThoseOfARebuild(place, region);
        } finally {
            child.close();
        }
    }

    private static List<Writer> writeUntilKilled(Child child, Region region, Random random) throws Exception {
        var count = new AtomicInteger();
        var writers = new ArrayList<Writer>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Writer(region, random.nextLong(), count));
            threads.add(Thread.ofVirtual().start(writers.getLast()));
        }
        int enough = 40 + random.nextInt(160);
        await().pollInterval(Duration.ofMillis(1)).atMost(Duration.ofMinutes(2)).until(() -> count.get() >= enough);
        child.kill();
        for (Thread thread : threads) thread.join();
        return writers;
    }

    private static void nothingIsLost(Region region, List<Writer> all, int round) {
        var last = region.propose("Na het herstarten, ronde " + round);
        var trail = Trail.of(region, last).counted();
        int unanswered = 0;
        for (Writer writer : all)
            for (Writer.Write write : writer.writes) {
                boolean known = writer.answered.containsKey(write);
                int times = trail.getOrDefault(write.words(), 0);
                if (known) assertThat(times).as("answered: " + write).isEqualTo(1);
                else assertThat(times).as("unanswered: " + write).isLessThanOrEqualTo(1);
                if (!known) unanswered++;
            }
        Answer resent = last;
        for (Writer writer : all)
            for (Writer.Write write : writer.writes) {
                resent = write.send(region.employee()).ok();
                Answer first = writer.answered.putIfAbsent(write, resent);
                if (first == null) continue;
                assertThat(resent.id()).isEqualTo(first.id());
                assertThat(resent.version()).isEqualTo(first.version());
            }
        var after = Trail.of(region, resent).counted();
        long written = all.stream().mapToLong(writer -> writer.writes.size()).sum();
        for (Writer writer : all)
            for (Writer.Write write : writer.writes)
                assertThat(after.get(write.words())).as("resent: " + write).isEqualTo(1);
        System.out.println("KillTest: round " + round + ", " + written + " writes, " + unanswered + " unanswered");
    }

    private static void viewsAreThoseOfARebuild(Place place, Region region) {
        var paths = List.of(
                region.agenda(),
                "/v1/samenwerkingen/" + region.id(),
                "/v1/samenwerkingen/" + region.id() + "/gebeurtenissen?aantal=200",
                "/v1/oogos?samenwerking=" + region.id());
        var before = paths.stream()
                .map(path -> region.secretary().get(path).ok().body())
                .toList();
        Rebuild.of(place).finish();
        var after = paths.stream()
                .map(path -> region.secretary().get(path).ok().body())
                .toList();
        assertThat(after).isEqualTo(before);
    }
}
