package org.affianca.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final List<String> ROOMS = List.of(
            "person",
            "tie",
            "circumstance",
            "casefile",
            "transfer",
            "diary",
            "task",
            "document",
            "intake",
            "plan",
            "report",
            "assessment",
            "meeting",
            "referral",
            "merge",
            "ledger",
            "budget",
            "repayment",
            "means",
            "contribution",
            "voucher",
            "machine",
            "openid",
            "payment",
            "retention",
            "claim",
            "informing");
    private static final Path SOURCES = Path.of("src/main/java/org/affianca/engine");
    private static final Path LABELS = Path.of("src/main/resources/AREA-INF/labels");
    private static final Path CODES = Path.of("src/main/resources/AREA-INF/codes");
    /** A reason stands last in a flaw, or first in a because. */
    private static final Pattern REASON = Pattern.compile(
            "Because(?:\\.of)?\\(\\s*\"([a-z-]+)\"|Flaw\\.at\\([^;]*?, \"([a-z-]+)\"|\\.when\\([^;]*?, \"([a-z-]+)\"\\)");

    private static Properties labels(String file) throws IOException {
        Properties labels = new Properties();
        try (Reader reader = Files.newBufferedReader(LABELS.resolve(file), StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }

    private static Properties all(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(LABELS)) {
            for (Path file : files.filter(f -> f.toString().endsWith("_it.properties") == language.equals("_it"))
                    .toList()) {
                all.putAll(labels(file.getFileName().toString()));
            }
        }
        return all;
    }

    private static Set<String> reasons() throws IOException {
        Set<String> reasons = new TreeSet<>();
        for (String room : Stream.concat(ROOMS.stream(), Stream.of("check")).toList()) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
                for (Path file : files.toList()) {
                    Matcher found = REASON.matcher(Files.readString(file));
                    while (found.find()) {
                        Stream.of(found.group(1), found.group(2), found.group(3))
                                .filter(code -> code != null && !code.endsWith("-"))
                                .forEach(reasons::add);
                    }
                }
            }
        }
        return reasons;
    }

    @Test
    void everyReasonOfTheDesksHasASentenceInBothLanguages() throws IOException {
        Set<String> reasons = reasons();
        assertThat(reasons).hasSizeGreaterThan(50).contains("required", "open-work", "document-too-large", "too-long");
        for (String language : List.of("_it", "")) {
            Properties labels = all(language);
            assertThat(reasons).allSatisfy(code -> assertThat(labels).containsKey("because." + code));
        }
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameValues() throws IOException {
        Pattern hole = Pattern.compile("\\{[a-zA-Z]+}");
        for (String room : ROOMS) {
            Properties italian = labels(room + "_it.properties");
            Properties english = labels(room + ".properties");
            assertThat(italian.keySet()).isEqualTo(english.keySet());
            assertThat(italian.stringPropertyNames())
                    .allSatisfy(key -> assertThat(hole.matcher(italian.getProperty(key))
                                    .results()
                                    .map(r -> r.group())
                                    .sorted()
                                    .toList())
                            .isEqualTo(hole.matcher(english.getProperty(key))
                                    .results()
                                    .map(r -> r.group())
                                    .sorted()
                                    .toList()));
        }
    }

    @Test
    void everyCodeHasALabelInBothLanguages() throws IOException {
        for (String language : List.of("_it", "")) {
            Properties labels = all(language);
            try (Stream<Path> lists = Files.list(CODES)) {
                for (Path list : lists.toList()) {
                    String name = list.getFileName().toString().replace(".csv", "");
                    assertThat(Files.readAllLines(list).stream().skip(1).map(line -> line.split(",")[0]))
                            .allSatisfy(code -> assertThat(labels).containsKey("code." + name + "." + code));
                }
            }
        }
    }
}
