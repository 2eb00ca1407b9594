package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InKaraf;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.affianca.testing.itest.house.Watched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An area is installed, updated and removed on the running platform, by each of the ways, and nothing else notices. */
@ExtendWith(InKaraf.class)
class AreaComesAndGoesIT {
    private static final String AREA = "org.affianca.area.employment";

    private final Town town;
    private final Areas areas;
    private final Caller worker;

    AreaComesAndGoesIT(Town town) {
        this.town = town;
        this.areas = new Areas(town);
        this.worker = town.user("worker", "desk");
    }

    @BeforeEach
    void employmentIsNotThere() {
        areas.without("employment");
    }

    @Test
    void itIsNoticedByNobodyWhenItIsAbsent() {
        assertThat(menuAreas()).doesNotContain("employment");
        assertThat(services()).noneMatch(code -> code.startsWith("employment."));
        assertThat(worker.get("/areas/employment/traineeships/1/evaluations").status())
                .isIn(404, 503);
    }

    @Test
    void theConsoleInstallsUpdatesAndRemovesIt() {
        Watched watched = Watched.from(town.house());

        assertThat(areas.install("employment").expect(200).at("/state").asText())
                .isEqualTo("ACTIVE");
        assertThat(menuAreas()).contains("employment");
        assertThat(services()).contains("employment.traineeship", "employment.training");
        assertThat(worker.get("/areas/employment/traineeships/1/evaluations").status())
                .as("answered by the area: there is no such work")
                .isEqualTo(404);

        assertThat(areas.update("employment").expect(200).at("/state").asText()).isEqualTo("ACTIVE");
        assertThat(services()).contains("employment.traineeship");

        areas.remove("employment").expect(200);
        assertThat(menuAreas()).doesNotContain("employment");
        assertThat(watched.turnsOutside(AREA)).isEmpty();
    }

    @Test
    void aFileInTheDeployFolderInstallsAndRemovesIt() throws IOException {
        Path jar = areas.drop("employment");
        areas.until("employment", "ACTIVE");
        assertThat(menuAreas()).contains("employment");

        Files.delete(jar);
        Until.so("it is gone", Duration.ofSeconds(10), () -> !areas.isActive("employment"));
        assertThat(menuAreas()).doesNotContain("employment");
    }

    @Test
    void whoAsksWhileItComesAndGoesIsAlwaysAnswered() throws IOException {
        Set<String> refused = ConcurrentHashMap.newKeySet();
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Integer> asking = CompletableFuture.supplyAsync(() -> asked(ended, refused));
        try {
            for (int i = 0; i < 5; i++) {
                comesAndGoes();
            }
        } finally {
            ended.set(true);
        }
        assertThat(asking.join()).isGreaterThan(100);
        assertThat(refused).isEmpty();
    }

    private void comesAndGoes() throws IOException {
        Path jar = areas.drop("employment");
        areas.until("employment", "ACTIVE");
        Files.delete(jar);
        Until.so("it is gone", Duration.ofSeconds(10), () -> !areas.isActive("employment"));
        areas.install("employment").expect(200);
        areas.remove("employment").expect(200);
    }

    /** How often the areas were asked for until the end; what was not answered as it should be is kept. */
    private int asked(AtomicBoolean ended, Set<String> refused) {
        int times = 0;
        for (; !ended.get(); times++) {
            Answer answer = town.administrator().get("/areas");
            if (answer.status() != 200) {
                refused.add(answer.status() + " " + answer.text());
            }
        }
        return times;
    }

    @Test
    void itLeavesNeitherServicesNorThreadsNorClassLoadersBehind() {
        Watched watched = Watched.from(town.house());
        areas.install("employment").expect(200);
        areas.remove("employment").expect(200);
        List<String> before = watched.services();
        int threads = watched.threads();

        for (int i = 0; i < 3; i++) {
            areas.install("employment").expect(200);
            areas.remove("employment").expect(200);
        }

        assertThat(watched.services()).isEqualTo(before).noneMatch(service -> service.startsWith(AREA + " "));
        assertThat(watched.threads()).isLessThanOrEqualTo(threads + 2);
        Until.so(
                "at most one class loader of the area is still held",
                Duration.ofSeconds(10),
                () -> watched.heldLoaders() <= 1);
    }

    @Test
    void itsWorksStayReadableWhileItIsAway() {
        CaseStory story = new CaseStory(town, worker);
        areas.ensure("employment");
        long file = story.caseInCharge();
        long work = new TraineeshipStory(story).running(file);

        areas.remove("employment").expect(200);

        JsonNode away = story.sheet(work).json();
        assertThat(away.path("installed").asBoolean()).isFalse();
        assertThat(away.path("stage").asText()).isEqualTo("RUNNING");
        assertThat(away.path("history")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(worker.get("/works?case=" + file)
                        .item("id", String.valueOf(work))
                        .path("installed")
                        .asBoolean())
                .isFalse();
        assertThat(worker.get("/areas/employment/traineeships/" + work + "/evaluations")
                        .status())
                .isIn(404, 503);

        areas.install("employment").expect(200);
        JsonNode back = story.sheet(work).json();
        assertThat(back.path("installed").asBoolean()).isTrue();
        assertThat(back.path("details").path("host").asText()).isEqualTo("Cooperativa Immaginaria");
    }

    private List<String> menuAreas() {
        return worker.get("/menu").expect(200).at("/sections").findValuesAsText("area");
    }

    private List<String> services() {
        return worker.get("/services").expect(200).items().stream()
                .map(service -> service.path("code").asText())
                .collect(Collectors.toList());
    }
}
