package org.affianca.testing.itest.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.affianca.testing.itest.bundle.TestBundle;
import org.affianca.testing.itest.bundle.ledger.LedgerBundle;
import org.affianca.testing.itest.house.Affianca;
import org.affianca.testing.itest.house.Until;

/** The ledger bundle in a running Affianca, and what stands in it. */
final class Listening {
    private final Affianca house;

    Listening(Affianca house) {
        this.house = house;
    }

    void begin() {
        jar();
        Until.so("the ledger is kept", Duration.ofSeconds(20), () -> Files.exists(file("ledger.txt")));
    }

    /** Takes the bundle away, as an area that is removed. */
    void goAway() {
        try {
            Files.delete(house.data().resolve("deploy/org.affianca.testing.ledger.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void untilTold(long file, long note) {
        Until.so("the ledger was told of note " + note, Duration.ofSeconds(60), () -> notes(List.of(file))
                .contains(note));
    }

    List<Long> numbers() {
        return lines("ledger.txt").stream()
                .map(line -> Long.valueOf(line.split(" ")[0]))
                .collect(Collectors.toList());
    }

    /** The notes of these cases that it was told of, in the order of the telling. */
    List<Long> notes(List<Long> files) {
        return lines("ledger.txt").stream()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 4 && files.contains(Long.valueOf(words[2])))
                .map(words -> Long.valueOf(words[3]))
                .collect(Collectors.toList());
    }

    int toldAgain() {
        return lines("ledger-again.txt").size();
    }

    private List<String> lines(String name) {
        try {
            String text = Files.exists(file(name)) ? Files.readString(file(name)) : "";
            // Half a line is being written.
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return house.data().resolve(name);
    }

    private void jar() {
        TestBundle.named("org.affianca.testing.ledger")
                .header("Bundle-Activator", LedgerBundle.class.getName())
                .classes(LedgerBundle.class)
                .into(house.data().resolve("deploy"));
    }
}
