package org.affianca.testing.itest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Launched;
import org.affianca.testing.itest.house.LaunchedOnBoth;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Unanswered;
import org.affianca.testing.itest.house.Until;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.karaf.EmergencyStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * The process is killed while people write, on both databases: what was acknowledged is there after the next start, a
 * listener has missed no event and changed nothing twice, and the clock rings what was due in the meantime.
 */
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(LaunchedOnBoth.class)
class SuddenEndIT {
    private static final int WRITERS = 4;
    private static final long WRITING_MILLIS = 3000;

    private final Town town;
    private final Launched house;
    private final Listening listening;

    SuddenEndIT(Town town) {
        this.town = town;
        this.house = (Launched) town.house();
        this.listening = new Listening(house);
    }

    @Test
    void nothingAcknowledgedIsLostAndNoListenerMissesAnything() {
        listening.begin();
        Town.Staff staff = town.staff("Pio Simulacri", "worker", "desk");
        CaseStory story = new CaseStory(town, Caller.signedIn(house, staff.name(), staff.password()));
        List<Long> files = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            files.add(story.caseInCharge());
        }
        long emergency = new EmergencyStory(town, story.worker()).handedOver(Duration.ofSeconds(5));

        ConcurrentLinkedQueue<Long> ledger = new ConcurrentLinkedQueue<>();
        writeUntilKilled(story, files, ledger);
        house.start();
        town.signInAgain();

        Caller reader = Caller.signedIn(house, staff.name(), staff.password());
        CaseStory after = new CaseStory(town, reader);
        assertThat(ledger).hasSizeGreaterThan(50);
        assertThat(notes(reader, files)).containsAll(ledger);
        new EmergencyStory(town, reader).untilEscalated(emergency);

        lastWord(after, files.get(0));
        listening.goAway();
        after.note(files.get(1), "Mentre nessuno ascolta").expect(201);
        listening.begin();
        lastWord(after, files.get(2));

        List<Long> numbers = listening.numbers();
        List<Long> told = listening.notes(files);
        System.out.printf(
                "kill -9 on %s: %d notes acknowledged, %d there afterwards, %d told; of %d events %d were told again%n",
                house.data().getFileName(),
                ledger.size(),
                notes(reader, files).size(),
                told.size(),
                numbers.size(),
                listening.toldAgain());
        assertThat(numbers)
                .as("each event once, in order, without a gap")
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().collect(Collectors.toList()));
        assertThat(told).doesNotHaveDuplicates().hasSameElementsAs(notes(reader, files));
    }

    /** A note that the listener has heard of; it has then heard of all before it. */
    private void lastWord(CaseStory story, long file) {
        listening.untilTold(file, story.note(file, "Fin qui").expect(201).id());
    }

    private void writeUntilKilled(CaseStory story, List<Long> files, ConcurrentLinkedQueue<Long> ledger) {
        AtomicBoolean ended = new AtomicBoolean();
        List<Thread> writers = new ArrayList<>();
        for (long file : files) {
            writers.add(writer(story, file, ledger, ended));
        }
        Until.sleep(WRITING_MILLIS);
        house.kill();
        ended.set(true);
        writers.forEach(Until::ended);
    }

    private static Thread writer(CaseStory story, long file, ConcurrentLinkedQueue<Long> ledger, AtomicBoolean ended) {
        Thread writer = new Thread(() -> {
            while (!ended.get()) {
                try {
                    Answer answer = story.note(file, "Nota " + ledger.size());
                    if (answer.status() == 201) {
                        ledger.add(answer.id());
                    }
                } catch (Unanswered killed) {
                    return;
                }
            }
        });
        writer.start();
        return writer;
    }

    private static Set<Long> notes(Caller reader, List<Long> files) {
        Set<Long> all = new HashSet<>();
        files.forEach(file -> all.addAll(notes(reader, file)));
        return all;
    }

    private static List<Long> notes(Caller reader, long file) {
        List<Long> ids = new ArrayList<>();
        String after = "";
        do {
            Answer page =
                    reader.get("/cases/" + file + "/notes?limit=200" + after).expect(200);
            for (JsonNode note : page.items()) {
                ids.add(note.path("id").asLong());
            }
            String next = page.json().path("next").asText();
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return ids;
    }
}
