package org.affianca.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeLinesTest {
    private static final Path ENGINE = Path.of("")
            .toAbsolutePath()
            .getParent()
            .getParent()
            .resolve("core/engine/src/main/java/org/affianca/engine");

    /** The only reflective code of the house stays a room one can look over. */
    @Test
    void theGenericCodeStaysSmall() {
        assertThat(CodeLines.in(ENGINE.resolve("details"))).isBetween(200L, 499L);
    }

    @Test
    void commentsImportsAndEmptyLinesAreNoCode(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Small.java"), """
                package x;

                import java.util.List;

                /**
                 * Long story.
                 */
                final class Small {
                    // why
                    int one = 1;
                }
                """);
        assertThat(CodeLines.in(folder)).isEqualTo(3);
    }
}
