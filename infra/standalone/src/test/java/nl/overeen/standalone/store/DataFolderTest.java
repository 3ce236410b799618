package nl.overeen.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path data = Path.of("");

    @Test
    void isOfOneRunAtATimeAlsoWithinOneProcess() throws Exception {
        try (var folder = DataFolder.open(data)) {
            assertThat(Files.readString(folder.path().resolve("overeen.lock")))
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataFolder.open(data.resolve(".")))
                    .withMessageContaining("al in gebruik door proces "
                            + ProcessHandle.current().pid());
        }
        DataFolder.open(data).close();
    }

    @Test
    void keepsASecretFromTheFirstTimeOn() throws Exception {
        try (var folder = DataFolder.open(data)) {
            String first = folder.kept("secret", DataFolder::random);
            assertThat(first).hasSizeGreaterThan(40);
            assertThat(folder.kept("secret", DataFolder::random)).isEqualTo(first);
        }
    }
}
