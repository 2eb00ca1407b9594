package org.affianca.engine.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of an area in a folder of classes. */
record FolderFiles(Path home) implements AreaFiles {
    @Override
    public List<String> names(String folder) {
        Path dir = home.resolve(folder);
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("listing " + dir, fault);
        }
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        Path file = home.resolve(path).normalize();
        if (!file.startsWith(home) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException fault) {
            throw new UncheckedIOException("reading " + file, fault);
        }
    }
}
