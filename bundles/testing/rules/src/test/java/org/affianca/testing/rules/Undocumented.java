package org.affianca.testing.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 10: public types whose source does not say in a sentence what they are. */
final class Undocumented {
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:final|sealed|non-sealed|abstract) )*(?:class|interface|record|enum|@interface) (\\w+)");

    private Undocumented() {}

    /** The sources of all modules below a folder that are the product's, not its tests'. */
    static List<Path> sources(Path bundles) {
        return files(bundles, 2)
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder, Integer.MAX_VALUE))
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static Stream<Path> files(Path root, int depth) {
        try (Stream<Path> files = Files.walk(root, depth)) {
            return files.toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<String> in(List<Path> sources) {
        return sources.stream().flatMap(Undocumented::in).toList();
    }

    private static Stream<String> in(Path source) {
        try {
            String text = Files.readString(source).replace("\r\n", "\n");
            Matcher type = PUBLIC_TYPE.matcher(text);
            if (!type.find()) {
                return Stream.empty();
            }
            // Between the sentence and the type there may be annotations, but no empty line.
            String before = text.substring(0, type.start());
            int end = before.lastIndexOf("*/");
            boolean told = end >= 0 && !before.substring(end).contains("\n\n");
            return told ? Stream.empty() : Stream.of(type.group(1));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
