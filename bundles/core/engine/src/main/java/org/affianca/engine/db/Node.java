package org.affianca.engine.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** This installation among those that may share a PostgreSQL: a name that stays the same over restarts. */
public final class Node {
    private Node() {}

    /** Kept in the file {@code node} of the data folder; whoever copies a data folder for another node leaves it out. */
    public static String name() {
        return name(DataFolder.path());
    }

    static String name(Path folder) {
        Path file = folder.resolve("node");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException("naming this node in " + file, failed);
        }
    }
}
