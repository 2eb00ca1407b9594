package org.affianca.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The threat model and the table of ASVS requirements name tests: each is there, and no requirement is missing. */
class SecurityPapersTest {
    /** Levels 1 and 2 of ASVS 5.0.0 together. */
    private static final int REQUIREMENTS = 253;

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (V\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT)|ScannedByOthers)(?:#(\\w+))?`");

    private static Path house() {
        return Path.of("").toAbsolutePath().resolve("../../..").normalize();
    }

    private static String paper(String name) throws IOException {
        return Files.readString(house().resolve("bundles/core").resolve(name));
    }

    @Test
    void eachRequirementHasOneRowWithAStateAndAWord() throws IOException {
        List<MatchResult> rows = ROW.matcher(paper("ASVS.md")).results().toList();
        assertThat(rows).extracting(row -> row.group(1)).hasSize(REQUIREMENTS).doesNotHaveDuplicates();
        assertThat(rows)
                .extracting(row -> row.group(3))
                .allMatch(List.of("met", "not applicable", "**open**")::contains);
        assertThat(rows).extracting(row -> row.group(4).strip()).doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASVS.md", "THREATS.md"})
    void eachTestThatAPaperNamesIsThere(String name) throws IOException {
        Map<String, String> tests = tests();
        List<MatchResult> named = TEST.matcher(paper(name)).results().toList();
        assertThat(named).hasSizeGreaterThan(20);
        for (MatchResult one : named) {
            assertThat(tests).containsKey(one.group(1));
            if (one.group(2) != null) {
                assertThat(tests.get(one.group(1))).as(one.group()).contains("void " + one.group(2) + "(");
            }
        }
    }

    /** The texts of all tests by their names; of several of one name together. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> files = Files.walk(house().resolve("bundles"))) {
            for (Path file : files.filter(SecurityPapersTest::isTest).toList()) {
                tests.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
            }
        }
        return tests;
    }

    private static boolean isTest(Path file) {
        return file.toString().contains("/src/test/java/") && file.toString().endsWith(".java");
    }
}
