package org.affianca.engine.access;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of SHA-1 hashes of leaked passwords, one a line, sorted, each perhaps with a count behind a colon, as the public
 * collections are given out; tens of gigabytes are searched with some forty reads.
 */
final class LeakedHashes {
    private static final Logger LOG = LoggerFactory.getLogger(LeakedHashes.class);
    private static final int HASH = 40;

    private final Path file;

    LeakedHashes(Path file) {
        this.file = file;
        if (!Files.isReadable(file)) {
            LOG.error("the file of leaked passwords, {}, cannot be read: new passwords are not held against it", file);
        }
    }

    boolean has(String password) {
        if (!Files.isReadable(file)) {
            LOG.error("the file of leaked passwords, {}, cannot be read", file);
            return false;
        }
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            return search(lines, sha1(password));
        } catch (IOException failed) {
            throw new UncheckedIOException("searching " + file, failed);
        }
    }

    /** Between two places of the file; a place is good once it stands at the beginning of a line. */
    private static boolean search(RandomAccessFile lines, String wanted) throws IOException {
        long low = 0;
        long high = lines.length();
        while (low < high) {
            long middle = (low + high) >>> 1;
            String hash = lineFrom(lines, middle);
            int order = hash.isEmpty() ? 1 : hash.compareTo(wanted);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return lineFrom(lines, low).equals(wanted);
    }

    /** The hash of the first line that begins at this place or after it; empty behind the last one. */
    private static String lineFrom(RandomAccessFile lines, long place) throws IOException {
        lines.seek(Math.max(0, place - 1));
        if (place > 0) {
            lines.readLine();
        }
        String line = lines.readLine();
        return line == null || line.length() < HASH
                ? ""
                : line.substring(0, HASH).toUpperCase(Locale.ROOT);
    }

    private static String sha1(String password) {
        try {
            byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
            // The collections are made so; nothing here rests on the strength of this hash.
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
