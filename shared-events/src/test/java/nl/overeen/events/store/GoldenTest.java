package nl.overeen.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overeen.events.value.Stored;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;

/** The stored form is for ever: a golden file is added for each new revision, and never edited. */
class GoldenTest {
    private static final EventSerializer SERIALIZER = new EventSerializer();
    private static final ObjectMapper PRETTY = SERIALIZER
            .getObjectMapper()
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Test
    void everyEventHasASample() {
        assertThat(Samples.all().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(EventTypes.all().collect(Collectors.toList()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isStoredAsItsGoldenFileSays(Object event) throws IOException {
        byte[] stored = SERIALIZER.serialize(event, byte[].class).getData();
        String pretty = PRETTY.writeValueAsString(PRETTY.readTree(stored)) + "\n";
        assertThat(pretty.replace("\r\n", "\n")).isEqualTo(golden(name(event.getClass())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadBackFromItsGoldenFile(Object event) throws IOException {
        var type = SERIALIZER.typeForClass(event.getClass());
        byte[] stored = golden(name(event.getClass())).getBytes(StandardCharsets.UTF_8);
        Object read = SERIALIZER.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type));
        assertThat(read).isEqualTo(event);
    }

    @Test
    void noGoldenFileIsLeftWithoutAReader() throws IOException, URISyntaxException {
        var names = EventTypes.all().map(GoldenTest::name).collect(Collectors.toSet());
        Path folder = Path.of(
                Objects.requireNonNull(GoldenTest.class.getResource("/golden")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<String> unread = files.map(file -> file.getFileName().toString())
                    .filter(file -> !names.contains(file))
                    .toList();
            assertThat(unread).isEmpty();
        }
    }

    static Stream<Object> samples() {
        return Samples.all();
    }

    private static String name(Class<?> type) {
        Stored stored = EventTypes.stored(type);
        return stored.value() + "." + stored.revision() + ".json";
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = GoldenTest.class.getResourceAsStream("/golden/" + name)) {
            assertThat(file).as("golden file " + name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
