package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The journey of the web app, in a real Chromium, against the real product with its sample. */
@Execution(ExecutionMode.CONCURRENT)
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path WEB = Path.of("../../query-service/web");

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void peopleOfTheStoryFindTheirWay() throws Exception {
        assertThat(CHROMIUM)
                .as("a browser: install the Debian package chromium")
                .isExecutable();
        var place = Place.fresh(temporary);
        try (var child = Child.startWithSample(place)) {
            var process = new ProcessBuilder(List.of(
                            "npx", "--no-install", "playwright", "test", "--config", "e2e/playwright.config.ts"))
                    .directory(WEB.toFile())
                    .redirectErrorStream(true);
            process.environment().put("OVEREEN_URL", place.address("query"));
            Path output = Files.createTempFile(temporary, "playwright", ".log");
            int code = process.redirectOutput(output.toFile()).start().waitFor();
            assertThat(code)
                    .as(() -> {
                        try {
                            return Files.readString(output, StandardCharsets.UTF_8);
                        } catch (java.io.IOException e) {
                            return e.toString();
                        }
                    })
                    .isZero();
            assertThat(child.isAlive()).isTrue();
        }
    }
}
