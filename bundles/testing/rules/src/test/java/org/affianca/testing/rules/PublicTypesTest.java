package org.affianca.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicTypesTest {
    @Test
    void everyPublicTypeSaysWhatItIs() {
        List<Path> sources =
                Undocumented.sources(Path.of("").toAbsolutePath().getParent().getParent());
        assertThat(sources).hasSizeGreaterThan(200);
        assertThat(Undocumented.in(sources)).isEmpty();
    }

    @Test
    void aTypeThatSaysNothingIsSeen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Silent.java");
        Files.writeString(
                file, "/* licence */\n\nimport java.util.List;\n\n@Deprecated\npublic final class Silent {}\n");
        assertThat(Undocumented.in(List.of(file))).containsExactly("Silent");
    }

    @Test
    void aTypeThatSpeaksBeforeItsAnnotationsIsHeard(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Spoken.java");
        Files.writeString(file, "/** A word. */\n@Component(\n    name = \"x\")\npublic record Spoken() {}\n");
        assertThat(Undocumented.in(List.of(file))).isEmpty();
    }
}
