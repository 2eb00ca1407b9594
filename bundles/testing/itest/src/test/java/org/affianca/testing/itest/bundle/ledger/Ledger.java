package org.affianca.testing.itest.bundle.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.affianca.api.event.CaseListener;
import org.affianca.api.event.Told;

/**
 * Writes each event down once, as {@code NUMBER TYPE}, a note as {@code NUMBER TYPE CASE NOTE}, on the disk before it
 * returns. What it is told again changes nothing and is only counted, in a file beside it.
 */
final class Ledger implements CaseListener {
    private final FileChannel lines;
    private final FileChannel again;
    private final Set<Long> known = new HashSet<>();

    Ledger(Path folder) throws IOException {
        Path file = folder.resolve("ledger.txt");
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(line -> known.add(Long.valueOf(line.substring(0, line.indexOf(' ')))));
        }
        lines = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        again = FileChannel.open(
                folder.resolve("ledger-again.txt"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void on(Told event) {
        if (known.contains(event.number())) {
            write(again, String.valueOf(event.number()));
            return;
        }
        write(lines, event.number() + " " + event.type() + note(event));
        known.add(event.number());
    }

    private static String note(Told event) {
        return event.type().equals("note-written")
                ? " " + event.caseId().orElseThrow().value() + " "
                        + event.values().get("note")
                : "";
    }

    void close() throws IOException {
        lines.close();
        again.close();
    }

    private static void write(FileChannel file, String line) {
        try {
            file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
