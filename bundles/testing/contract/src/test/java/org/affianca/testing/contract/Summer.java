package org.affianca.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The good area of the tests, copied to a folder of its own, in which one thing may be broken. */
final class Summer {
    private static final Path TESTS = Path.of("target", "test-classes");
    private static final Path HERE = Path.of("org", "affianca", "testing", "contract", "summer");

    private final Path folder;

    private Summer(Path folder) {
        this.folder = folder;
    }

    static Summer in(Path folder) {
        Summer summer = new Summer(folder);
        summer.copy(TESTS.resolve(HERE).getParent(), Path.of("summer", "package-info.class"), HERE.getParent());
        walk(TESTS.resolve(HERE).resolve("camp"))
                .forEach(file -> summer.copy(TESTS, TESTS.relativize(file), Path.of("")));
        Path words = TESTS.resolve("summer");
        walk(words).forEach(file -> summer.copy(words, words.relativize(file), Path.of("")));
        return summer;
    }

    /** Adds a class that breaks the contract. */
    Summer with(Class<?> broken) {
        copy(TESTS, Path.of(broken.getName().replace('.', '/') + ".class"), Path.of(""));
        return this;
    }

    /** Replaces words in a file of {@code AREA-INF}; they must be there. */
    Summer saying(String file, String before, String after) {
        Path path = folder.resolve("AREA-INF").resolve(file);
        try {
            String text = Files.readString(path);
            if (!text.contains(before)) {
                throw new IllegalArgumentException(file + " does not say " + before);
            }
            Files.writeString(path, text.replace(before, after));
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Summer without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    List<String> complaints(Check check) {
        return check.complaints(AreaFolder.at(folder));
    }

    private void copy(Path from, Path file, Path below) {
        try {
            Path target = folder.resolve(below).resolve(file.toString());
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(file), target);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
