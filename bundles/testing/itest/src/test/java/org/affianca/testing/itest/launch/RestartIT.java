package org.affianca.testing.itest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Launched;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.karaf.TraineeshipStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After a restart all of it is there, and the areas that were wanted are back. */
@ExtendWith(InParma.class)
class RestartIT {
    private final Town town;
    private final Launched house;

    RestartIT(Town town) {
        this.town = town;
        this.house = (Launched) town.house();
    }

    @Test
    void whatWasWrittenAndWhatWasInstalledIsThereAfterARestart() {
        Areas areas = new Areas(town);
        areas.ensure("employment");
        Town.Staff staff = town.staff("Teresa Immaginari", "worker", "desk");
        CaseStory story = new CaseStory(town, Caller.signedIn(house, staff.name(), staff.password()));
        long file = story.caseInCharge();
        long work = new TraineeshipStory(story).running(file);
        List<Map<String, Object>> month = TraineeshipStory.weekdays(YearMonth.of(2025, 9)).stream()
                .map(day -> Map.<String, Object>of("on", day.toString(), "quantity", 4))
                .collect(Collectors.toList());
        story.deliver(work, "2025-09", month).expect(200);
        story.note(file, "Visita del " + LocalDate.now()).expect(201);
        List<JsonNode> before = picture(story, file, work);

        house.stop();
        house.start();
        town.signInAgain();

        areas.until("employment", "ACTIVE");
        assertThat(areas.find("employment").orElseThrow().path("wanted").asBoolean())
                .isTrue();
        CaseStory after = new CaseStory(town, Caller.signedIn(house, staff.name(), staff.password()));
        assertThat(picture(after, file, work)).isEqualTo(before);
        assertThat(house.data().resolve("first-password.txt")).doesNotExist();
    }

    // As trees: the order of an object's fields says nothing.
    private static List<JsonNode> picture(CaseStory story, long file, long work) {
        Caller worker = story.worker();
        return List.of(
                worker.get("/cases/" + file).expect(200).json(),
                story.sheet(work).json(),
                worker.get("/works/" + work + "/months/2025-09").expect(200).json(),
                worker.get("/cases/" + file + "/notes").expect(200).json(),
                worker.get("/cases/" + file + "/timeline?limit=200").expect(200).json());
    }
}
