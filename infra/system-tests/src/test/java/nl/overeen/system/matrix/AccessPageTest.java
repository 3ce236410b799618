package nl.overeen.system.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is written about access is what holds. */
class AccessPageTest {
    private static final Path WRITTEN = Path.of("../docs/access.md");

    @Test
    void thePageAboutAccessIsTheTableOfRules() throws IOException {
        String page = AccessPage.written();
        if (Boolean.getBoolean("rules.write")) Files.writeString(WRITTEN, page);
        assertThat(Files.readString(WRITTEN))
                .as("run this test with -Drules.write=true")
                .isEqualTo(page);
    }
}
