package org.affianca.engine.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LookWordsTest {
    private static final Pattern SEEN = Pattern.compile("\\.seen\\(\"([a-z-]+)\"");

    @Test
    void everyWordThatALookIsWrittenUnderSaysWhereItsSubjectsAre() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                SEEN.matcher(Files.readString(source)).results().forEach(found -> words.add(found.group(1)));
            }
        }
        assertThat(words)
                .hasSizeGreaterThan(60)
                .allSatisfy(word -> assertThat(LookWords.find(word)).as(word).isPresent());
    }

    @Test
    void aWordMayGoOnAfterADash() {
        assertThat(LookWords.of("work-payments").kinds()).containsExactly(RecordKind.WORK);
        assertThat(LookWords.of("case-notes").sort()).isEqualTo("notes");
        assertThat(LookWords.of("document-bytes").kinds()).containsExactly(RecordKind.DOCUMENT);
        assertThat(LookWords.of("nobody-knows").kinds()).containsExactly(RecordKind.NONE);
    }
}
