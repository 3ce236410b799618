package nl.overeen.query.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.overeen.events.id.PartyId;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.test.Running;
import nl.overeen.query.platform.test.Stores;
import nl.overeen.query.platform.timetravel.Reader;
import nl.overeen.query.platform.timetravel.Reading;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private final Stores stores = new Stores();
    private final Region region = new Region(stores).found();
    private final PartyId party = region.party("Gemeente 1");

    @Test
    void everyAnswerIsTheSameBeforeDuringAndAfterARebuild() throws InterruptedException {
        region.admit(party);
        for (int i = 0; i < 10; i++) {
            var ambition = region.propose(party, false);
            for (int revision = 2; revision < 9; revision++) region.amend(ambition, revision);
        }
        try (var service = Running.ready(stores, stores.name())) {
            service.reads(new Reader(region.actor, false, Map.of(region.id, new Reading(Set.of(party), null))));
            String page = "/v1/samenwerkingen/" + region.id + "/agenda";
            String before = service.get(page).body();
            var chunks = chunks(service, 1);
            var seen = new HashSet<String>();
            var stop = new AtomicBoolean();
            var reader = Thread.ofVirtual().start(() -> {
                while (!stop.get()) seen.add(service.get(page).body());
            });
            for (int generation = 2; generation <= 3; generation++) {
                assertThat(service.manage("POST", "/actuator/rebuild").statusCode())
                        .isEqualTo(200);
                String reached = "\"generation\":" + generation;
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(service.manage("GET", "/actuator/rebuild")
                                        .body())
                                .contains(reached, "\"rebuilding\":false", "\"percent\":100"));
            }
            stop.set(true);
            reader.join();
            seen.add(service.get(page).body());
            assertThat(seen).containsExactly(before);
            assertThat(chunks(service, 3)).isEqualTo(chunks);
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(chunks(service, 2)).isEmpty());
        }
        try (var restarted = Running.ready(stores, stores.name())) {
            assertThat(restarted.manage("GET", "/actuator/rebuild").body()).contains("\"generation\":3");
            region.admit(party);
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(
                            () -> assertThat(restarted.bean(Histories.class).collaboration(region.id))
                                    .hasSize(84));
        }
    }

    private static Map<String, String> chunks(Running service, int generation) {
        var chunks = new TreeMap<String, String>();
        for (Document chunk : service.bean(MongoDatabase.class)
                .getCollection("history_chunks_g" + generation)
                .find()) chunks.put(chunk.getString("_id"), chunk.toJson());
        return chunks;
    }
}
