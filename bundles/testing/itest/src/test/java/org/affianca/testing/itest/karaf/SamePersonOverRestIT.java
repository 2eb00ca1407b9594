package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A woman who was written down twice, each time with a case and a traineeship: found, compared, merged, parted. */
@OnBothDatabases
class SamePersonOverRestIT {
    private final Areas areas;
    private final Caller worker;
    private final CaseStory story;
    private final TraineeshipStory traineeships;
    private String surname = "";
    private long one;
    private long other;

    SamePersonOverRestIT(Town town) {
        this.areas = new Areas(town);
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.traineeships = new TraineeshipStory(story);
    }

    @BeforeEach
    void writtenDownTwice() {
        areas.ensure("employment");
        surname = "Doppioni"
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 26)
                        .replaceAll("[0-9]", "m");
        one = helped(surname);
        other = helped(surname.substring(0, surname.length() - 1) + "w");
    }

    /** Registered, with a case, a traineeship that runs and what the tutor says of it. */
    private long helped(String called) {
        long person = worker.post("/people", CaseStory.person(called, "Bruna"))
                .expect(201)
                .id();
        long file = story.openCase(person, story.contact(person));
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        traineeships
                .evaluate(traineeships.running(file), "2025-10-31", "interim")
                .expect(201);
        return person;
    }

    private Answer merge(boolean bothCases) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("survivor", one);
        asked.put("survivorVersion", version(one));
        asked.put("absorbed", other);
        asked.put("absorbedVersion", version(other));
        asked.put("reason", "Stessa carta d'identità");
        asked.put("bothCases", bothCases);
        return worker.post("/merges", asked);
    }

    private int version(long person) {
        return worker.get("/people/" + person).expect(200).at("/version").asInt();
    }

    private String export(long person) {
        return worker.get("/people/" + person + "/export").expect(200).text();
    }

    private Answer part(Answer merged) {
        return worker.post(
                "/merges/" + merged.id() + "/parting", Map.of("reason", "Erano sorelle"), "If-Match", merged.etag());
    }

    @Test
    void afterMergingAndPartingTheExportsAreEqualByteForByte() {
        String before = export(one);
        String beforeOfOther = export(other);
        assertThat(beforeOfOther).contains("employment.traineeship", "employment.evaluation", "core.case_file");

        assertThat(merge(false).expect(409).text()).contains("both-have-open-cases");
        Answer merged = merge(true).expect(201);
        assertThat(worker.get("/people/" + other).expect(200).id()).isEqualTo(one);
        assertThat(worker.get("/cases?person=" + one).expect(200).items()).hasSize(2);
        assertThat(export(one)).contains(Long.toString(other));

        JsonNode parted = part(merged).expect(200).at("/parting");
        assertThat(parted.path("reason").asText()).isEqualTo("Erano sorelle");
        assertThat(worker.get("/merges?person=" + one).expect(200).items()).hasSize(1);
        assertThat(export(one)).isEqualTo(before);
        assertThat(export(other)).isEqualTo(beforeOfOther);
    }

    @Test
    void whileAnAreaThatHoldsDataIsAwayMergingIsRefusedByItsName() {
        areas.without("employment");
        try {
            String no = merge(true).expect(409).text();
            assertThat(no).contains("area-away", "employment");
            assertThat(worker.get("/people/" + other).expect(200).id()).isEqualTo(other);
        } finally {
            areas.ensure("employment");
        }
        merge(true).expect(201);
    }

    @Test
    void theTwoAreOnTheListOfSuspectedDuplicatesUntilTheyAreToldApart() {
        String pair = "/duplicates/" + one + "/" + other;
        Answer compared = worker.get(pair).expect(200);
        assertThat(compared.at("/one/surname").asText()).isEqualTo(surname);
        assertThat(compared.at("/reasons/0/code").asText()).isEqualTo("like-near-name-and-birth-date");
        assertThat(compared.at("/held").toString()).contains("core.case_file");
        assertThat(onTheList(false)).isTrue();

        Answer apart = worker.put(pair, Map.of("apart", true, "reason", "Cugine"), "If-Match", compared.etag())
                .expect(200);
        assertThat(apart.at("/toldApart/reason").asText()).isEqualTo("Cugine");
        assertThat(onTheList(false)).isFalse();
        assertThat(onTheList(true)).isTrue();
        worker.put(pair, Map.of("apart", false, "reason", ""), "If-Match", compared.etag())
                .expect(412);
        worker.put(pair, Map.of("apart", false, "reason", ""), "If-Match", apart.etag())
                .expect(200);
        assertThat(onTheList(false)).isTrue();
        worker.get("/duplicates/" + one + "/999999999").expect(404);
    }

    @Test
    void aSearchForgivesWhatWasHeardOrTypedWrong() {
        String slipped = surname.substring(0, 5) + surname.charAt(6) + surname.charAt(5) + surname.substring(7);
        for (String typed : new String[] {surname, "bruna " + surname, slipped, "doppioni 30/11/1968 bruna"}) {
            assertThat(worker.get("/people?limit=200&q=" + typed.replace(" ", "%20"))
                            .expect(200)
                            .items())
                    .as(typed)
                    .anySatisfy(found -> assertThat(found.path("id").asLong()).isEqualTo(one));
        }
    }

    private boolean onTheList(boolean toldApart) {
        String after = "";
        do {
            Answer page = worker.get("/duplicates?limit=200&toldApart=" + toldApart + after)
                    .expect(200);
            if (page.items().stream().anyMatch(pair -> pair.at("/one/id").asLong() == one)) {
                return true;
            }
            String next = page.json().path("next").asText("");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return false;
    }
}
