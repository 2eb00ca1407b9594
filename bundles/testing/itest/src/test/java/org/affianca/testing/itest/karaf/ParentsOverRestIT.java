package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** Duty D18 over REST: a decree limits the father of Leo, his mother Ada keeps what the law gives her. */
@OnBothDatabases
class ParentsOverRestIT {
    private final Town town;
    private final Caller worker;
    private final CaseStory story;
    private final ClockStory clocks;
    private final OrderStory orders;
    private final PaperStory papers;
    private final long leo;
    private final long ada;
    private final long pio;
    private final long file;

    ParentsOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.clocks = new ClockStory(story);
        this.orders = new OrderStory(town, worker);
        this.papers = new PaperStory(worker);
        this.leo = person("Fittizi", "Leo", "2017-09-03");
        this.ada = person("Fittizi", "Ada", "1991-04-12");
        this.pio = person("Simulacri", "Pio", "1979-12-01");
        this.file = worker.post(
                        "/cases",
                        Map.of(
                                "members",
                                List.of(leo, ada, pio),
                                "unit",
                                town.unit(),
                                "reason",
                                "Tutela di Leo",
                                "secrecy",
                                "ORDINARY",
                                "contact",
                                story.contact(leo)))
                .expect(201)
                .id();
        story.move(file, "IN_CHARGE", story.firstCode("taking-charge"), "").expect(200);
        parent(ada);
        parent(pio);
    }

    private long person(String surname, String name, String born) {
        String different = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 26)
                .replaceAll("[0-9]", "x");
        Map<String, Object> person = CaseStory.person(surname + different, name);
        person.put("birthDate", born);
        return worker.post("/people", person).expect(201).id();
    }

    private void parent(long of) {
        worker.post("/ties", PeopleStory.tie(of, leo, "KINSHIP", "parent")).expect(201);
    }

    /** A decree in force that leaves the father neither the file nor decisions, and protected visits. */
    private long decree() {
        long work = clocks.order(file);
        orders.put(work, "", OrderStory.mandate(orders.court("Tribunale per i minorenni di Esempio")))
                .expect(200);
        Map<String, Object> limit = new HashMap<>(Map.of(
                "child", leo, "parent", pio, "law", "responsibility-limited", "news", "GUARDED", "file", "NONE"));
        limit.putAll(Map.of("decisions", "NONE", "meetings", "GUARDED", "from", OrderStory.day(-1)));
        orders.put(work, "/limits", Map.of("limits", List.of(limit))).expect(200);
        story.step(work, "IN_FORCE", OrderStory.day(-1), "", "").expect(200);
        return work;
    }

    private JsonNode entitled(long parent, String matter) {
        for (JsonNode holder :
                worker.get("/people/" + leo + "/parents").expect(200).items()) {
            if (holder.path("person").asLong() == parent) {
                for (JsonNode one : holder.path("entitlements")) {
                    if (one.path("matter").asText().equals(matter)) {
                        return one;
                    }
                }
            }
        }
        throw new AssertionError(parent + " is not among the parents of Leo");
    }

    private String extent(long parent, String matter) {
        return entitled(parent, matter).path("extent").asText();
    }

    @Test
    void theDecreeSaysWhatTheFatherMayHaveUntilItIsRevoked() {
        assertThat(extent(pio, "FILE")).isEqualTo("FREE");
        long work = decree();
        assertThat(extent(pio, "NEWS")).isEqualTo("GUARDED");
        assertThat(extent(pio, "FILE")).isEqualTo("NONE");
        assertThat(extent(pio, "DECISIONS")).isEqualTo("NONE");
        assertThat(extent(pio, "MEETINGS")).isEqualTo("GUARDED");
        assertThat(entitled(pio, "FILE").at("/reasons/0/words").asText())
                .as("D18: the limit names its order")
                .startsWith("Tribunale per i minorenni di Esempio")
                .contains("RG 403/2026", "art. 333 c.c.");
        assertThat(entitled(pio, "FILE").at("/reasons/0/order").asLong()).isEqualTo(work);
        assertThat(extent(ada, "FILE")).isEqualTo("FREE");

        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .contains("order-limits-written");
        story.step(work, "CEASED", OrderStory.day(0), "revoked", "").expect(200);
        assertThat(extent(pio, "FILE"))
                .as("D18: what was revoked gives the right back on its day")
                .isEqualTo("FREE");
        assertThat(worker.get("/people/" + leo + "/parents?on=" + OrderStory.day(-1))
                        .expect(200)
                        .text())
                .as("and the day before is still readable")
                .contains("\"NONE\"");
    }

    private Answer acted(Caller who, long copy, String act, Map<String, Object> body) {
        return who.post(
                "/file-copies/" + copy + "/" + act,
                body,
                "If-Match",
                who.get("/file-copies/" + copy).expect(200).etag());
    }

    @Test
    void theCopyTheFatherAsksForStopsUntilACoordinatorSaysWhy() {
        decree();
        long copy = papers.requested(file, "CITIZEN", pio, List.of(pio, leo));
        assertThat(worker.get("/file-copies/" + copy + "/hindrances")
                        .expect(200)
                        .text())
                .as("D18: the sentence names the order")
                .contains("Tribunale per i minorenni di Esempio", "RG 403/2026", "art. 333 c.c.");
        assertThat(papers.made(copy).expect(409).text()).contains("RG 403/2026", "Solo chi coordina");
        acted(worker, copy, "permit", Map.of("because", "Lo dico io")).expect(403);
        Caller coordinator = town.user("coordinator");
        acted(coordinator, copy, "permit", Map.of("because", "")).expect(422);
        assertThat(acted(coordinator, copy, "permit", Map.of("because", "Il giudice lo consente"))
                        .expect(200)
                        .at("/permit/because")
                        .asText())
                .isEqualTo("Il giudice lo consente");
        papers.made(copy).expect(200);
        assertThat(worker.get("/file-copies/" + copy + "/manifest").expect(200).text())
                .as("what is the mother's is withheld from the father")
                .contains("other-person");
        papers.made(papers.requested(file, "CITIZEN", ada, List.of(ada, leo))).expect(200);
        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .contains("copy-permitted");
    }

    @Test
    void whoSeesNoCaseOfTheChildReadsNothing() {
        decree();
        town.user("desk").get("/people/" + leo + "/parents").expect(403);
        worker.get("/people/" + Long.MAX_VALUE + "/parents").expect(404);
    }
}
