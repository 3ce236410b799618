package nl.overeen.query.platform.history.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.history.source.StoredEvent;
import nl.overeen.query.platform.test.Region;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DecoderTest {
    private static final Path GOLDEN = Path.of("../shared-events/src/test/resources/golden");
    private static final byte[] METADATA =
            ("{\"actor\":\"" + new UUID(1, 1) + "\",\"effective\":\"2016-04-06\",\"request\":\"r\"}").getBytes(UTF_8);

    private final EventSerializer events = new EventSerializer();
    private final Decoder decoder = new Decoder(events);

    @TestFactory
    Stream<DynamicTest> everyEventIsReadAsTheOneMapperReadsIt() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> same(file)));
        }
    }

    private void same(Path file) throws IOException {
        String name = file.getFileName().toString();
        String type = name.substring(0, name.length() - ".1.json".length());
        byte[] stored = Files.readAllBytes(file);
        Object read = events.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, "1"));
        assertThat(decoded(type, stored).fact().event()).isEqualTo(read);
        assertThat(decoded(type, stored).fact().event()).isEqualTo(read); // what was met before is the same too
    }

    @Test
    void whatARevisionLeavesUnchangedIsKeptOnce() {
        var goal = new Goal(new GoalId(UUID.randomUUID()), Region.text(), List.of());
        var action = new Action(new ActionId(UUID.randomUUID()), "1", Region.text(), null);
        var first = revision(2, Region.text(), goal, action);
        var changed = new Action(action.id(), "1", Region.text(), null);
        var second = revision(3, Region.text(), goal, changed);
        var before = ((Amended) first.fact().event()).content();
        var after = ((Amended) second.fact().event()).content();
        assertThat(after.goals().getFirst())
                .isEqualTo(goal)
                .isSameAs(before.goals().getFirst());
        assertThat(after.actions().getFirst()).isEqualTo(changed);
        assertThat(after.actions().getFirst().id())
                .isSameAs(before.actions().getFirst().id());
        assertThat(second.fact().origin().actor())
                .isSameAs(first.fact().origin().actor());
        assertThat(second.fact().id().stream()).isSameAs(first.fact().id().stream());
        assertThat(second.weight()).isLessThan(first.weight());
    }

    @Test
    void manyAreReadInTheOrderInWhichTheyWereGiven() {
        var entries = IntStream.range(0, 5_000)
                .mapToObj(i -> entry(i, "oogo.item-withdrawn", ("{\"item\":" + i + "}").getBytes(UTF_8)))
                .toList();
        var read = decoder.facts(entries);
        assertThat(read).hasSize(5_000);
        for (int i = 0; i < 5_000; i++) {
            var fact = read.get(i).fact();
            assertThat(fact.event()).hasToString("ItemWithdrawn[item=" + i + "]");
            assertThat(fact.position()).isEqualTo(i);
            assertThat(fact.recorded()).isEqualTo(Instant.EPOCH.plusMillis(i));
        }
    }

    @Test
    void aTextThatIsNotWholeIsNotRead() {
        assertThatThrownBy(() -> decoded(
                        "oogo.discussion-recorded", "{\"item\":1,\"discussion\":{\"id\":\"a\"}}".getBytes(UTF_8)))
                .hasMessageContaining("not whole");
    }

    private Decoded revision(int number, Text title, Goal goal, Action action) {
        var content = new Content(
                title, null, List.of(), List.of(goal), List.of(action), List.of(), null, null, null, List.of(), null);
        var stored = events.serialize(new Amended(number, content), byte[].class);
        return decoded(stored.getType().getName(), stored.getData());
    }

    private Decoded decoded(String type, byte[] json) {
        return decoder.fact(entry(1, type, json));
    }

    private static Entry entry(int position, String type, byte[] json) {
        String stream = new String("00000000-0000-4000-8000-000000000001");
        return new Entry(
                position,
                Instant.EPOCH.plusMillis(position),
                stream,
                position,
                METADATA,
                new StoredEvent(type, "1", json));
    }
}
