package org.affianca.testing.itest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Launched;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Unanswered;
import org.affianca.testing.itest.house.Until;
import org.affianca.testing.itest.karaf.CaseStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The process is killed while people write: what was acknowledged is there after the next start. */
@ExtendWith(InParma.class)
class SuddenEndIT {
    private static final int WRITERS = 4;
    private static final long WRITING_MILLIS = 3000;

    private final Town town;
    private final Launched house;

    SuddenEndIT(Town town) {
        this.town = town;
        this.house = (Launched) town.house();
    }

    @Test
    void noAcknowledgedNoteIsLost() {
        Town.Staff staff = town.staff("Pio Simulacri", "worker", "desk");
        Caller worker = Caller.signedIn(house, staff.name(), staff.password());
        CaseStory story = new CaseStory(town, worker);
        List<Long> files = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            files.add(story.caseInCharge());
        }
        ConcurrentLinkedQueue<Long> ledger = new ConcurrentLinkedQueue<>();
        AtomicBoolean ended = new AtomicBoolean();
        List<Thread> writers = new ArrayList<>();
        for (long file : files) {
            writers.add(writer(story, file, ledger, ended));
        }

        Until.sleep(WRITING_MILLIS);
        house.kill();
        ended.set(true);
        writers.forEach(Until::ended);
        house.start();
        town.signInAgain();

        Set<Long> kept = new HashSet<>();
        Caller reader = Caller.signedIn(house, staff.name(), staff.password());
        for (long file : files) {
            kept.addAll(notes(reader, file));
        }
        System.out.printf("kill -9: %d notes acknowledged, %d found afterwards%n", ledger.size(), kept.size());
        assertThat(ledger).hasSizeGreaterThan(50);
        assertThat(kept).containsAll(ledger);
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
