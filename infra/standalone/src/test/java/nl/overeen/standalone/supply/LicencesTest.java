package nl.overeen.standalone.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every part of the product is in its bill of materials, under a licence that lets us hand it on, in one fixed version. */
@DisabledIfSystemProperty(
        named = "overeen.maven",
        matches = "offline true",
        disabledReason = "CycloneDX needs to be online")
class LicencesTest {
    /** Of several licences one may choose, so one of these is enough. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            // What mongo-java-server's "The BSD License" is read as; its text is that of BSD-3-Clause.
            "BSD-4-Clause",
            "EPL-2.0",
            "EUPL-1.2",
            "OFL-1.1",
            "Public Domain",
            // Of mxparser: as permissive as BSD, named by its maker only.
            "Indiana University Extreme! Lab Software License");

    /** The city's own, which come along with its kit: the build of the web app stops when one of them is used. */
    private static final Set<String> NEVER_BUILT_IN = Set.of(
            "@amsterdam/design-system-assets",
            "@amsterdam/design-system-react-icons",
            "@amsterdam/design-system-tokens");

    private static final Path WEB = Path.of("../../query-service/web");

    @Test
    void everyPartMayBeHandedOn() {
        assertThat(parts("application").size()).isGreaterThan(150);
        assertThat(parts("web").size()).isGreaterThan(20);
        assertThat(Stream.of("application", "web")
                        .flatMap(bill -> parts(bill).stream())
                        .filter(part ->
                                !NEVER_BUILT_IN.contains(part.path("name").asString()))
                        .filter(part -> licences(part).noneMatch(ALLOWED::contains))
                        .map(part ->
                                part.path("purl").asString() + licences(part).toList()))
                .isEmpty();
    }

    @Test
    void everyVersionOfTheWebAppIsWrittenExactly() throws Exception {
        JsonNode app = JsonMapper.shared().readTree(Files.readString(WEB.resolve("package.json")));
        var versions = Stream.of("dependencies", "devDependencies")
                .flatMap(kind -> app.path(kind).valueStream())
                .map(JsonNode::asString)
                .toList();
        assertThat(versions).hasSizeGreaterThan(20).allMatch(version -> version.matches("\\d+\\.\\d+\\.\\d+"));
    }

    private static List<JsonNode> parts(String bill) {
        try (var file = LicencesTest.class.getResourceAsStream("/META-INF/sbom/" + bill + ".cdx.json")) {
            return JsonMapper.shared()
                    .readTree(file)
                    .path("components")
                    .valueStream()
                    .toList();
        } catch (java.io.IOException unread) {
            throw new IllegalStateException("no bill of materials: " + bill, unread);
        }
    }

    private static Stream<String> licences(JsonNode part) {
        return part.path("licenses")
                .valueStream()
                .flatMap(licence -> Stream.of(
                                licence.at("/license/id"), licence.at("/license/name"), licence.path("expression"))
                        .map(name -> name.asString(""))
                        .filter(name -> !name.isEmpty()));
    }
}
