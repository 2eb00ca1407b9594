package org.affianca.testing.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Counts the lines of a package that a reader must understand: neither empty, nor comment, nor import. */
final class CodeLines {
    private CodeLines() {}

    static long in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .mapToLong(CodeLines::of)
                    .sum();
        } catch (IOException fault) {
            throw new UncheckedIOException("reading " + folder, fault);
        }
    }

    private static long of(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                    .count();
        } catch (IOException fault) {
            throw new UncheckedIOException("reading " + file, fault);
        }
    }
}
