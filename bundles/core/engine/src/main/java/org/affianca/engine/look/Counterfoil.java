package org.affianca.engine.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.affianca.engine.db.DataFolder;

/**
 * The last seals that this node set, in the file {@code access-seals} of the data folder: who takes the end of a lane out
 * of the database, or seals it anew, has to find this as well.
 */
final class Counterfoil {
    private static final int MOST_LANES = 200;

    /** Number and hash of a lane's last seal. */
    record Head(long number, String hash) {}

    private final Path file;

    Counterfoil(Path folder) {
        this.file = folder.resolve("access-seals");
    }

    static Counterfoil inDataFolder() {
        return new Counterfoil(DataFolder.path());
    }

    synchronized void keep(long lane, Head head) {
        TreeMap<Long, Head> all = new TreeMap<>(heads());
        all.put(lane, head);
        while (all.size() > MOST_LANES) {
            all.pollFirstEntry();
        }
        List<String> lines = new ArrayList<>();
        all.forEach((of, last) -> lines.add(of + " " + last.number() + " " + last.hash()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling("access-seals.new");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("keeping the last seals in " + file, failed);
        }
    }

    synchronized Map<Long, Head> heads() {
        Map<Long, Head> found = new TreeMap<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    String[] words = line.split(" ");
                    found.put(Long.valueOf(words[0]), new Head(Long.parseLong(words[1]), words[2]));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("reading the last seals of " + file, failed);
        }
        return found;
    }
}
