package nl.overeen.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A worked example: once a party's registration held "title" (revision 0.1), then "label" (0.2), now "name" (1). */
class UpcastTest {
    private static final EventSerializer SERIALIZER = new EventSerializer();
    private static final String OLD = """
            {"party":"00000000-0000-4000-8000-000000000002","kind":"gemeente","title":"Gemeente 1"}""";

    private static Upcast renamed(String from, String to, String before, String after) {
        return new Upcast("party.registered", from, to, json -> {
            ObjectNode node = (ObjectNode) json;
            node.set(after, node.remove(before));
            return node;
        });
    }

    private static Registered read(String revision, Upcast... steps) {
        var entry = new GenericDomainEventEntry<>(
                "Party",
                "00000000-0000-4000-8000-000000000002",
                0,
                "event",
                Instant.EPOCH,
                "party.registered",
                revision,
                OLD.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        var upcast = new EventUpcasterChain(List.of(steps))
                .upcast(Stream.of(new InitialEventRepresentation(entry, SERIALIZER)))
                .toList();
        return SERIALIZER.deserialize(upcast.getFirst().getData());
    }

    @Test
    void anOldStructureIsReadThroughEveryStepToTheNewest() {
        Registered read = read("0.1", renamed("0.1", "0.2", "title", "label"), renamed("0.2", "1", "label", "name"));
        assertThat(read.name()).isEqualTo("Gemeente 1");
        assertThat(read.kind()).isEqualTo(PartyKind.MUNICIPALITY);
    }

    @Test
    void theNewestStructureIsLeftAlone() {
        Registered read = read("1", renamed("0.1", "1", "title", "name"));
        assertThat(read.name()).isNull();
    }

    @Test
    void aNameThatNoEventBearsIsRefusedInsteadOfSkipped() {
        var unknown = new SimpleSerializedObject<>(
                "{}".getBytes(StandardCharsets.UTF_8), byte[].class, "party.vanished", "1");
        assertThatThrownBy(() -> SERIALIZER.deserialize(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("party.vanished");
    }
}
