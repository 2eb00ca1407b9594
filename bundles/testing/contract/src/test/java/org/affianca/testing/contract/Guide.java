package org.affianca.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The guide for authors of areas, and the area one gets by doing what it says, word by word. */
final class Guide {
    private static final Path FILE = Path.of("../../areas/README.md");
    private static final String PACKAGE = "org.affianca.area.summer";
    private static final String IMPORTS =
            "import java.time.LocalDate; import java.util.Optional; import org.affianca.api.Advice;"
                    + " import org.affianca.api.area.*; import org.osgi.service.component.annotations.*; import "
                    + PACKAGE + ".SummerSettings;\n";
    private static final String SETTINGS = "package " + PACKAGE + ";\npublic @interface SummerSettings {"
            + " String PID = \"" + PACKAGE + "\"; int mostWeeks() default 3; }";

    private final String text;

    private Guide(String text) {
        this.text = text;
    }

    static Guide read() {
        try {
            return new Guide(Files.readString(FILE));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Builds the guide's area into a folder. */
    AreaFolder follow(Path folder) throws IOException {
        Path words = folder.resolve("AREA-INF");
        write(words.resolve("area.yaml"), blocks("yaml").get(0));
        write(words.resolve("services/summer-camp.yaml"), blocks("yaml").get(1));
        write(words.resolve("instruments/well-being.yaml"), block("yaml", "instrument:"));
        write(words.resolve("norms/camp.yaml"), block("yaml", "norms:"));
        write(words.resolve("figures/camp.yaml"), block("yaml", "figures:"));
        write(words.resolve("codes/core.undertaking-kind.csv"), "code,from,until\ncamp-network,,\n");
        write(words.resolve("db/001-summer-camp.sql"), blocks("sql").get(0));
        write(words.resolve("codes/camp.csv"), "code,from,until\nsea,,\n");
        String labels = String.join("\n", blocks("properties"));
        write(words.resolve("labels/summer.properties"), labels);
        write(words.resolve("labels/summer_it.properties"), labels);
        List<String> java = blocks("java");
        Path sources = folder.resolveSibling("sources");
        write(sources.resolve("package-info.java"), java.get(0));
        write(sources.resolve("SummerSettings.java"), SETTINGS);
        write(sources.resolve("SummerCamp.java"), camp(java.get(1)));
        write(sources.resolve("SummerCampEligibility.java"), camp(java.get(2)));
        compile(sources, folder);
        return AreaFolder.at(folder);
    }

    private static String camp(String source) {
        return "package " + PACKAGE + ".camp;\n" + IMPORTS + source;
    }

    private List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private String block(String language, String beginning) {
        return blocks(language).stream()
                .filter(block -> block.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> files;
        try (var found = Files.list(sources)) {
            files = found.map(Path::toString).collect(Collectors.toList());
        }
        files.addAll(0, List.of("-proc:none", "-parameters", "-d", classes.toString()));
        if (compiler.run(null, null, null, files.toArray(String[]::new)) != 0) {
            throw new AssertionError(String.format(Locale.ROOT, "the guide's Java in %s does not compile", sources));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
