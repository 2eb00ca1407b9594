package org.affianca.testing.itest.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Program;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Unanswered;
import org.affianca.testing.itest.house.Until;
import org.affianca.testing.itest.house.Watched;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.karaf.TraineeshipStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A database-backed area is installed, updated and removed again and again while people work on core. {@code
 * -Dhotdeploy.cycles=20} runs the whole proof; the table is left in {@code target/hot-deploy.md}.
 */
@ExtendWith(InParma.class)
class HotDeployUnderLoadIT {
    private static final int CYCLES = Integer.getInteger("hotdeploy.cycles", 3);
    private static final long WARM_UP_MILLIS = 5000;

    private final Town town;
    private final Areas areas;

    HotDeployUnderLoadIT(Town town) {
        this.town = town;
        this.areas = new Areas(town);
    }

    @Test
    void peopleOnCoreNoticeNothing() throws IOException {
        areas.ensure("employment");
        CaseStory story = new CaseStory(town, town.user("worker", "desk"));
        long file = story.caseInCharge();
        String ofArea = "/areas/employment/traineeships/" + new TraineeshipStory(story).running(file) + "/evaluations";
        areas.remove("employment").expect(200);
        Watched watched = Watched.from(town.house());
        Tally quiet = new Tally();
        Tally busy = new Tally();
        Tally slowOnes = new Tally();
        Tally installing = new Tally();
        Tally updating = new Tally();

        try (Clients clients = new Clients(story, file)) {
            Until.sleep(WARM_UP_MILLIS);
            cycle(story, ofArea, new Tally(), new Tally());
            clients.countIn(quiet, slowOnes);
            Until.sleep(CYCLES * 1000L);
            clients.countIn(busy, slowOnes);
            long begun = System.nanoTime();
            for (int i = 0; i < CYCLES; i++) {
                cycle(story, ofArea, installing, updating);
            }
            long took = (System.nanoTime() - begun) / 1_000_000;
            clients.countIn(quiet, slowOnes);
            Until.sleep(Math.max(0, took - CYCLES * 1000L));
        }
        areas.ensure("employment");

        List<String> restarted = watched.turnsOutside("org.affianca.area.employment");
        report(quiet, busy, slowOnes, installing, updating, restarted);
        assertThat(busy.failures()).as("failed core requests").isEmpty();
        assertThat(slowOnes.failures()).as("failed uploads").isEmpty();
        assertThat(restarted).as("bundles that restarted outside the area").isEmpty();
        assertThat(busy.slowest())
                .as("no core request waits for the one of two seconds")
                .isLessThan(Clients.UPLOAD_MILLIS * 0.75);
        // How long an area takes to answer is told by the report: a machine with other work to do is no fault of ours.
    }

    private void cycle(CaseStory story, String ofArea, Tally installing, Tally updating) {
        long begun = System.nanoTime();
        Thread command = commanded(() -> areas.install("employment").expect(200));
        until(story, ofArea, status -> status == 200);
        installing.took(System.nanoTime() - begun);
        Until.ended(command);
        long again = System.nanoTime();
        areas.update("employment").expect(200);
        until(story, ofArea, status -> status == 200);
        updating.took(System.nanoTime() - again);
        areas.remove("employment").expect(200);
        until(story, ofArea, status -> status == 404 || status == 503);
    }

    private static Thread commanded(Runnable act) {
        Thread thread = new Thread(act);
        thread.start();
        return thread;
    }

    private static void until(CaseStory story, String path, IntPredicate wanted) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!wanted.test(status(story, path))) {
            assertThat(System.nanoTime()).as(path).isLessThan(end);
            Until.sleep(5);
        }
    }

    private static int status(CaseStory story, String path) {
        try {
            return story.worker().get(path).status();
        } catch (Unanswered e) {
            return 0;
        }
    }

    private static void report(
            Tally quiet, Tally busy, Tally slowOnes, Tally installing, Tally updating, List<String> restarted)
            throws IOException {
        String text = String.format(
                Locale.ROOT,
                """
                Hot deploy under load: %d times installed, updated, removed; one upload of 2 s always in flight

                | | requests | failed | median ms | 99 %% ms | slowest ms |
                |---|---|---|---|---|---|
                | core, nothing deployed | %d | %d | %.1f | %.1f | %.1f |
                | core, while the area comes and goes | %d | %d | %.1f | %.1f | %.1f |
                | uploads of 2 s in flight | %d | %d | %.1f | %.1f | %.1f |

                Command to first good answer of the area: median %.0f ms, slowest %.0f ms.
                Update, command to first good answer after it: median %.0f ms, slowest %.0f ms.
                Bundles restarted outside the area: %d %s
                """,
                CYCLES,
                quiet.count(),
                quiet.failures().size(),
                quiet.median(),
                quiet.at(0.99),
                quiet.slowest(),
                busy.count(),
                busy.failures().size(),
                busy.median(),
                busy.at(0.99),
                busy.slowest(),
                slowOnes.count(),
                slowOnes.failures().size(),
                slowOnes.median(),
                slowOnes.at(0.99),
                slowOnes.slowest(),
                installing.median(),
                installing.slowest(),
                updating.median(),
                updating.slowest(),
                restarted.size(),
                restarted);
        System.out.println(text);
        Path written = Program.screenshots().resolveSibling("hot-deploy.md");
        Files.writeString(written, text);
    }
}
