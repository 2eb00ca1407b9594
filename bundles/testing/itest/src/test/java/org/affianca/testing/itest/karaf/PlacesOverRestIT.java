package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** Places over REST: who is asked, for whom a bed is held, who sleeps in it, and what that costs whom; no area is needed. */
@OnBothDatabases
class PlacesOverRestIT {
    private static final LocalDate TODAY = LocalDate.now();
    private final Town town;
    private final Caller worker;
    private final CaseStory story;
    private final PlaceStory places;

    PlacesOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.places = new PlaceStory(story, town.user("coordinator"));
    }

    @Test
    void fromTheQuestionToTheNightsAndWhoPaysForThem() {
        long full = places.facility("Dormitorio Primo", false);
        long free = places.facility("Dormitorio Secondo", false);
        Answer floor = places.floor(free, 2);
        long work = places.placement(story.caseInCharge(), full);

        taken(work, full, free);
        assertThat(story.sheet(work).at("/facility").asLong()).isEqualTo(free);

        long bed = places.bed(free, 1);
        Answer held = places.hold(work, bed).expect(201);
        assertThat(worker.get("/places/free?on=" + TODAY + "&target=men&limit=200")
                        .expect(200)
                        .items())
                .filteredOn(one -> one.path("section").asLong() == floor.id())
                .extracting(one ->
                        one.path("held").asInt() + "/" + one.path("places").asInt())
                .containsExactly("1/2");
        places.act(held, "arrival", Map.of("on", TODAY.toString())).expect(409);
        places.enter(work);
        YearMonth month = YearMonth.now().minusMonths(1);
        Answer there = places.act(held, "arrival", Map.of("on", month.atDay(1).toString()))
                .expect(200);
        assertThat(there.at("/state").asText()).isEqualTo("STAYING");

        Answer away = worker.put(
                        "/stays/" + there.id() + "/absences",
                        Map.of(
                                "absences",
                                List.of(Map.of(
                                        "from", month.atDay(10).toString(),
                                        "back", month.atDay(15).toString(),
                                        "reason", "hospital"))),
                        "If-Match",
                        there.etag())
                .expect(200);
        theMonthIsShared(work, month);

        assertThat(story.step(work, "LEFT", TODAY.toString(), "autonomy", "")
                        .expect(409)
                        .text())
                .contains("still-staying");
        Answer gone = places.act(away, "departure", Map.of("on", TODAY.toString(), "reason", "autonomy", "note", ""))
                .expect(200);
        assertThat(gone.at("/state").asText()).isEqualTo("LEFT");
        story.step(work, "LEFT", TODAY.toString(), "autonomy", "").expect(200);
        assertThat(worker.get("/cases/" + gone.at("/caseId").asLong() + "/timeline")
                        .expect(200)
                        .text())
                .contains(
                        "availability-asked",
                        "place-held",
                        "stay-begun",
                        "absences-noted",
                        "cost-shared",
                        "stay-ended");
    }

    /** Two facilities are asked: one is full, the other offers a place, which is taken up. */
    private void taken(long work, long full, long free) {
        worker.post(
                        "/works/" + work + "/availability-requests",
                        Map.of(
                                "facilities", List.of(full, free),
                                "on", TODAY.toString(),
                                "answerBy", TODAY.plusDays(3).toString(),
                                "question", "Un letto per Niccolò D'Esempio."))
                .expect(201);
        for (JsonNode asked : worker.get("/works/" + work + "/availability-requests")
                .expect(200)
                .items()) {
            boolean accepts = asked.path("facility").asLong() == free;
            String path = "/availability-requests/" + asked.path("id").asLong();
            Answer answered = worker.post(
                            path + "/answer",
                            Map.of("accepts", accepts, "on", TODAY.toString(), "note", accepts ? "" : "Al completo."),
                            "If-Match",
                            "\"1\"")
                    .expect(200);
            assertThat(answered.at("/state").asText()).isEqualTo(accepts ? "ACCEPTED" : "REFUSED");
            Map<String, Object> yes = Map.of("accepts", true, "on", TODAY.toString(), "note", "");
            worker.post(path + "/decision", yes, "If-Match", answered.etag()).expect(accepts ? 200 : 409);
        }
    }

    private void theMonthIsShared(long work, YearMonth month) {
        String etag = worker.get("/works/" + work + "/cost-shares").expect(200).etag();
        worker.put(
                        "/works/" + work + "/cost-shares",
                        Map.of(
                                "sharings",
                                List.of(Map.of(
                                        "from",
                                        month.atDay(1).toString(),
                                        "lines",
                                        List.of(
                                                Map.of("payer", "health-service", "rule", "PERCENT", "percent", 33.33),
                                                Map.of("payer", "person", "rule", "MONTHLY", "amount", 312.13),
                                                Map.of("payer", "body", "name", "Comune", "rule", "REST"))))),
                        "If-Match",
                        etag)
                .expect(200);
        Answer reckoned = worker.get("/works/" + work + "/stay-months/" + month).expect(200);
        int days = month.lengthOfMonth();
        assertThat(reckoned.at("/nights").asInt()).isEqualTo(days - 5);
        BigDecimal fee = reckoned.at("/fee").decimalValue();
        assertThat(fee).isEqualByComparingTo(BigDecimal.valueOf(40L * (days - 5) + 20L * 5));
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode share : reckoned.at("/shares")) {
            sum = sum.add(share.path("amount").decimalValue());
        }
        assertThat(sum).isEqualByComparingTo(fee);
    }

    @Test
    void ofFiftyHoldsOnOneBedAtTheSameMomentOneWins() throws Exception {
        long house = places.facility("Dormitorio Conteso", false);
        places.floor(house, 1);
        long bed = places.bed(house, 1);
        List<Callable<Answer>> holds = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            long file = story.caseInCharge();
            for (int j = 0; j < 5; j++) {
                long work = places.placement(file, house);
                holds.add(() -> places.hold(work, bed));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(holds.size());
        List<Integer> answers = new ArrayList<>();
        try {
            for (Future<Answer> answer : threads.invokeAll(holds)) {
                answers.add(answer.get().status());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).hasSize(50).containsOnly(201, 409);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void whereLeoAndNinaAreOnlyTheirTeamKnows() {
        long house = places.facility("Famiglia di pronta accoglienza", true);
        places.floor(house, 2);
        List<Long> children = List.of(places.child("Leo", "2017-09-03"), places.child("Nina", "2020-01-25"));
        long work = places.placement(places.family(town.unit(), children), house);
        places.enter(work);
        Answer leo =
                places.take(work, places.bed(house, 1), children.get(0), TODAY).expect(201);
        places.take(work, places.bed(house, 2), children.get(1), TODAY).expect(201);
        Caller colleague = town.user("worker");

        assertThat(worker.get("/works/" + work + "/stays").expect(200).items())
                .extracting(stay -> stay.path("person").asText())
                .containsExactly("Fittizi Nina", "Fittizi Leo");
        assertThat(colleague.get("/works/" + work + "/stays").expect(200).items())
                .isEmpty();
        colleague.get("/stays/" + leo.id()).expect(404);
        String days = "/facilities/" + house + "/occupancy?from=" + TODAY + "&until=" + TODAY;
        assertThat(worker.get(days).expect(200).text()).contains("Fittizi Leo", "Fittizi Nina");
        Answer theirs = colleague.get(days).expect(200);
        assertThat(theirs.at("/days/0/taken").asInt()).isEqualTo(2);
        assertThat(theirs.text()).doesNotContain("Fittizi", "Leo", "Nina");
        assertThat(colleague.get("/facilities/" + house).expect(200).text()).doesNotContain("Via Prova", "via Prova");
    }

    @Test
    void badInputIsNamedFieldByFieldAndAnUnknownPlaceTellsNothing() {
        long house = places.facility("Dormitorio Sbagliato", false);
        places.floor(house, 1);
        long work = places.placement(story.caseInCharge(), house);
        Answer wrong = worker.post(
                        "/works/" + work + "/holds",
                        Map.of("place", 1, "from", TODAY.minusDays(1).toString(), "hours", 0))
                .expect(422);
        assertThat(wrong.text()).contains("/from", "/hours", "/place", "Questo posto non c'è.");
        Answer held = places.hold(work, places.bed(house, 1)).expect(201);
        worker.post("/stays/" + held.id() + "/release", Map.of(), "If-Match", "\"9\"")
                .expect(412);
        worker.get("/stays/" + Long.MAX_VALUE).expect(404);
        worker.get("/places/" + Long.MAX_VALUE).expect(404);
        worker.get("/sections/" + Long.MAX_VALUE).expect(404);
        worker.post("/facilities/" + house + "/sections", Map.of("name", "Mia"), "If-Match", "\"1\"")
                .expect(422);
    }
}
