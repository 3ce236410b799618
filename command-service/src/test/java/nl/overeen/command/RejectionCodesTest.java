package nl.overeen.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which the domain says no has a test that hears it. */
class RejectionCodesTest {
    private static final Pattern REJECTED = Pattern.compile("\\b(?:rule|input)\\(\\s*\"([^\"]+)\"");
    /** Said by the API, before a command is made; its own tests hear those. */
    private static final Pattern API = Pattern.compile(".*(Body|Api)\\.java");

    @ParameterizedTest
    @ValueSource(
            strings = {"agenda", "ambition", "collaboration", "dispute", "document", "evaluation", "oogo", "party"})
    void everyRejectionCodeOfAFeatureHasATest(String feature) throws IOException {
        String decided = sources("main", feature);
        var codes = new TreeSet<String>();
        REJECTED.matcher(decided).results().forEach(found -> codes.add(found.group(1)));
        if (decided.contains("notFound()") || decided.contains("Appointments.")) codes.add("niet-gevonden");
        if (decided.contains("Appointments."))
            REJECTED.matcher(Files.readString(
                            Path.of("src/main/java/nl/overeen/command/platform/axon/Appointments.java")))
                    .results()
                    .forEach(found -> codes.add(found.group(1)));
        assertThat(codes).isNotEmpty();
        String heard = sources("test", feature);
        assertThat(codes).allSatisfy(code -> assertThat(heard).contains("\"" + code + "\""));
    }

    private static String sources(String kind, String folder) throws IOException {
        Path root = Path.of("src", kind, "java", "nl", "overeen", "command", folder);
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !API.matcher(file.toString()).matches())
                    .toList();
            var all = new java.util.ArrayList<String>();
            for (Path source : sources) all.add(Files.readString(source));
            return all.stream().collect(Collectors.joining("\n"));
        }
    }
}
