package nl.overeen.query.platform.history.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.query.platform.history.decode.Decoder;
import nl.overeen.query.platform.history.decode.Entry;
import nl.overeen.query.platform.history.source.StoredEvent;
import nl.overeen.query.platform.test.Stores;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class GenerationTest {
    private static final byte[] METADATA =
            ("{\"actor\":\"" + new UUID(1, 1) + "\",\"effective\":\"2016-04-06\",\"request\":\"r\"}").getBytes(UTF_8);
    private final MongoDatabase database = Stores.mongoDatabase(new Stores().name());
    private final Serializer general = Jackson3Serializer.builder().build();
    private final UUID home = UUID.randomUUID();

    @Test
    void batchesThatComeAgainChangeNothingWhereverTheyWereCut() {
        var facts = facts(300);
        var once = generation(1);
        once.apply(facts);
        var often = generation(2);
        var random = new Random(42);
        for (int from = 0; from < facts.size(); ) {
            int to = Math.min(facts.size(), from + 1 + random.nextInt(80));
            often.apply(facts.subList(Math.max(0, from - random.nextInt(40)), to));
            if (random.nextInt(3) == 0) often = generation(2); // a restart
            from = to;
        }
        assertThat(dump(2)).isEqualTo(dump(1));
        assertThat(generation(2).collaboration(home).facts())
                .hasSize(300)
                .isEqualTo(once.collaboration(home).facts());
    }

    @Test
    void twoNodesThatWriteTheSameFactsAtDifferentPacesMakeOneHistory() {
        var facts = facts(200);
        generation(3).apply(facts);
        var fast = generation(4);
        var slow = generation(4);
        slow.apply(facts.subList(0, 10));
        fast.apply(facts.subList(0, 70));
        slow.apply(facts.subList(10, 150));
        fast.apply(facts.subList(70, 200));
        slow.apply(facts.subList(150, 200));
        assertThat(dump(4)).isEqualTo(dump(3));
    }

    @Test
    void aFactWithoutAHomeOrAReadableFormIsNeverPassedOver() {
        var orphan = new Entry(
                1, Instant.EPOCH, UUID.randomUUID().toString(), 3, METADATA, stored("oogo.opened", "1", "{}"));
        assertThatThrownBy(() -> generation(5).apply(List.of(orphan))).hasMessageContaining("names no home");
        var unknown = new Entry(1, Instant.EPOCH, home.toString(), 0, METADATA, stored("no.such", "1", "{}"));
        assertThatThrownBy(() -> generation(5).apply(List.of(unknown))).hasMessageContaining("no.such");
    }

    @Test
    void aRetiredGenerationAnswersNobody() {
        var generation = generation(6);
        generation.apply(facts(3));
        generation.retire();
        assertThatThrownBy(() -> generation.collaboration(home)).isInstanceOf(Generation.Retired.class);
    }

    @Test
    void whatWasJustPutInIsInMemoryWithoutReadingItBack() {
        var generation = generation(7);
        generation.apply(facts(100));
        assertThat(generation.inMemory()).isEqualTo(1);
        assertThat(generation(7).inMemory()).isZero();
    }

    @Test
    void whatDoesNotFitInMemoryAnswersTheSame() {
        var facts = facts(500);
        var roomy = generation(8);
        var narrow = generation(9, 1 << 14);
        for (int from = 0; from < 500; from += 50) {
            roomy.apply(facts.subList(from, from + 50));
            narrow.apply(facts.subList(from, from + 50));
            assertThat(narrow.collaboration(home).facts())
                    .isEqualTo(roomy.collaboration(home).facts());
        }
        assertThat(narrow.inMemory()).isLessThan(roomy.inMemory()); // the parties are empty and fit
        assertThat(narrow.own(home)).isEqualTo(roomy.own(home)).hasSize(500);
    }

    @Test
    void aPersonsHomesAreKnownAnewWhenAFactAddsOne() {
        var person = new UUID(3, 3);
        var appointed = stored(
                "collaboration.function-appointed",
                "1",
                "{\"function\":\"" + new UUID(4, 4) + "\",\"person\":\"" + person + "\",\"role\":\"secretaris\","
                        + "\"title\":{\"id\":\"a\",\"nonce\":\"n\",\"ciphertext\":\"c\"},"
                        + "\"period\":{\"from\":\"2016-01-01\"}}");
        var generation = generation(10);
        generation.apply(facts(2));
        assertThat(generation.homesOf(new PersonId(person))).isEmpty();
        generation.apply(List.of(new Entry(99, Instant.EPOCH, home.toString(), 2, METADATA, appointed)));
        assertThat(generation.homesOf(new PersonId(person))).containsExactly(home);
    }

    private Generation generation(int number) {
        return generation(number, 1 << 20);
    }

    private Generation generation(int number, long memory) {
        return new Generation(database, number, new Decoder(new EventSerializer()), general, memory);
    }

    private List<Entry> facts(int size) {
        var facts = new ArrayList<Entry>();
        for (int i = 0; i < size; i++) {
            var event = i == 0
                    ? stored("collaboration.founded", "1", "{\"collaboration\":\"" + home + "\",\"name\":\"Regio\"}")
                    : stored("collaboration.party-admitted", "1", "{\"party\":\"" + new UUID(2, i % 3) + "\"}");
            facts.add(new Entry(7L * i + 1, Instant.EPOCH.plusNanos(i), home.toString(), i, METADATA, event));
        }
        return facts;
    }

    private static StoredEvent stored(String type, String revision, String json) {
        return new StoredEvent(type, revision, json.getBytes(UTF_8));
    }

    private TreeMap<String, String> dump(int generation) {
        var all = new TreeMap<String, String>();
        for (String name : List.of("chunks", "streams", "persons", "parties", "collaborations"))
            for (Document it : database.getCollection("history_" + name + "_g" + generation)
                    .find()) all.put(name + it.getString("_id"), it.toJson());
        return all;
    }
}
