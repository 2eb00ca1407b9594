package org.affianca.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of record types and their homes in core's README: each of the twenty-eight has one, and it stands. */
class HomesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| \\d+ \\| (.+) \\| ([^|]+) \\|$");
    private static final Pattern ROOM = Pattern.compile("`([a-z]+)`");

    private static Path core() {
        return Path.of("").toAbsolutePath().resolve("../../core").normalize();
    }

    private static List<MatchResult> rows() throws IOException {
        String text = Files.readString(core().resolve("README.md"));
        return ROW.matcher(text.substring(text.indexOf("name=\"homes\"")))
                .results()
                .toList();
    }

    @Test
    void eachOfTheRecordTypesHasOneHomeAndNoneIsOpen() throws IOException {
        List<MatchResult> rows = rows();
        assertThat(rows).extracting(row -> row.group(1)).hasSize(28).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.group(3)).allMatch(state -> state.startsWith("done"));
    }

    @Test
    void theRoomsThatAreNamedAreThere() throws IOException {
        Path engine = core().resolve("engine/src/main/java/org/affianca/engine");
        for (MatchResult row : rows()) {
            Matcher room = ROOM.matcher(row.group(2));
            while (room.find()) {
                assertThat(room.group(1).equals("employment") || Files.isDirectory(engine.resolve(room.group(1))))
                        .as(room.group(1))
                        .isTrue();
            }
        }
    }
}
