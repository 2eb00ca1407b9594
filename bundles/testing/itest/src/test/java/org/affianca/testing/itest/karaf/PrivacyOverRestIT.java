package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.ParmaOnBoth;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * H2, step 5: Ada's partner is a client of the adults' service. His case manager cannot open Ada, Leo and Nina; search
 * shows nothing; the attempt is logged and notified.
 */
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(ParmaOnBoth.class)
class PrivacyOverRestIT {
    private static final List<String> OF_A_PERSON = List.of(
            "",
            "/registry",
            "/households",
            "/ties",
            "/circumstances",
            "/means-tests",
            "/assessments",
            "/overview",
            "/existing-cases",
            "/waiting-list-entries");
    private static final List<String> OF_A_CASE = List.of(
            "",
            "/timeline",
            "/course",
            "/notes",
            "/documents",
            "/letters",
            "/meetings",
            "/appointments",
            "/tasks",
            "/works",
            "/claims",
            "/transfers");
    private final List<Long> units;
    private final Caller giulia;
    private final Caller marco;
    private final Caller mario;
    private final Caller anna;
    private final String family = "Fittizi"
            + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 26).replaceAll("[0-9]", "x");
    private final Map<Long, String> codes = new HashMap<>();
    private final long ada;
    private final long leo;
    private final long nina;
    private final long pio;
    private final long hers;

    PrivacyOverRestIT(Town town) {
        this.units = town.units();
        this.giulia = signedIn(town, town.staffIn(List.of(units.get(0)), "Giulia Provetti", "worker", "desk"));
        this.marco = signedIn(town, town.staffIn(List.of(units.get(0)), "Marco Coordinati", "coordinator"));
        this.mario = signedIn(
                town, town.staffIn(List.of(units.get(0), units.get(1)), "Mario Prototipi", "worker", "existence"));
        this.anna = signedIn(town, town.staffIn(List.of(units.get(1)), "Anna Modellini", "desk", "existence"));
        this.ada = person(giulia, family, "Ada");
        this.leo = person(giulia, family, "Leo");
        this.nina = person(giulia, family, "Nina");
        this.pio = person(mario, family.replace("Fittizi", "Simulacri"), "Pio");
        this.hers = open(giulia, units.get(0), ada, leo, nina);
        open(mario, units.get(1), pio);
    }

    private static Caller signedIn(Town town, Town.Staff staff) {
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }

    private long person(Caller by, String surname, String name) {
        String code = InventedCode.next();
        long id = by.post("/people", coded(surname, name, code)).expect(201).id();
        codes.put(id, code);
        return id;
    }

    private String code(long person) {
        return Objects.requireNonNull(codes.get(person));
    }

    private static Map<String, Object> coded(String surname, String name, String code) {
        Map<String, Object> person = new LinkedHashMap<>(CaseStory.person(surname, name));
        person.put("fiscalCode", code);
        return person;
    }

    private static long open(Caller by, long unit, long... members) {
        return by.post(
                        "/cases",
                        Map.of(
                                "members",
                                Arrays.stream(members).boxed().toList(),
                                "unit",
                                unit,
                                "reason",
                                "Violenza in famiglia",
                                "secrecy",
                                "ORDINARY"))
                .expect(201)
                .id();
    }

    private Answer set(Caller by) {
        return by.post(
                "/barriers",
                Map.of("guarded", ada, "other", pio, "reason", "Denuncia e ricovero di Ada", "staying", List.of()));
    }

    @Test
    void hisCaseManagerOpensNeitherAdaNorHerChildrenAndTheTryIsTold() {
        String number = giulia.get("/cases/" + hers).expect(200).at("/number").asText();
        seesThemAll(number);

        set(mario).expect(403);
        Answer barrier = set(giulia).expect(201);
        assertThat(set(marco).expect(409).text()).contains("barrier-stands");
        assertThat(set(giulia).expect(422).text()).contains("unknown-person");
        assertThat(tries(barrier.id())).isEmpty();
        assertThat(told(giulia, barrier.id())).isEmpty();

        findsNoneOfThem(number);
        opensNoneOfThem();
        registersNobodyWithHerCode();
        // 3 codes and a number searched, 3 persons and the case opened, a code written down; a name is no try.
        Until.so(
                "the tries are written down",
                Duration.ofSeconds(30),
                () -> tries(barrier.id()).size() >= 9);
        assertThat(tries(barrier.id())).allSatisfy(one -> {
            assertThat(one.path("by").asText()).isEqualTo("Mario Prototipi");
            assertThat(one.path("side").asText()).isEqualTo("GUARDED");
        });
        assertThat(tries(barrier.id()))
                .extracting(one -> one.path("what").asText())
                .containsOnly("people", "cases")
                .hasSize(9);
        isToldWithoutNames(barrier.id());

        everyDoorIsShutAlike();
        seesNothingOfTheBarrier(barrier.id());
        giulia.get("/people/" + pio).expect(404);
        giulia.get("/people/" + ada).expect(200);
        lifts(barrier.id());
        seesThemAll(number);
    }

    private void seesThemAll(String number) {
        for (long each : List.of(ada, leo, nina)) {
            mario.get("/people/" + each).expect(200);
            assertThat(ids(mario.get("/people?q=" + code(each)))).containsExactly(each);
        }
        mario.get("/cases/" + hers).expect(200);
        assertThat(ids(mario.get("/people?q=" + family))).containsExactlyInAnyOrder(ada, leo, nina);
        assertThat(ids(mario.get("/people?q=" + escaped(number)))).contains(ada);
        assertThat(ids(mario.get("/cases?person=" + ada))).containsExactly(hers);
        assertThat(likenesses().text()).contains(family);
    }

    private void findsNoneOfThem(String number) {
        for (String typed : List.of(family, family + "%20Ada", family + "%20Leo", family + "%20Nina")) {
            assertThat(ids(mario.get("/people?q=" + typed))).as(typed).isEmpty();
        }
        for (long each : List.of(ada, leo, nina)) {
            assertThat(ids(mario.get("/people?q=" + code(each)))).isEmpty();
            assertThat(ids(mario.get("/cases?person=" + each))).isEmpty();
        }
        assertThat(ids(mario.get("/people?q=" + escaped(number)))).isEmpty();
        assertThat(mario.get("/cases").expect(200).text()).doesNotContain(family, number);
        assertThat(likenesses().text()).doesNotContain(family, code(ada));
    }

    private void opensNoneOfThem() {
        for (long each : List.of(ada, leo, nina)) {
            mario.get("/people/" + each).expect(404);
        }
        mario.get("/cases/" + hers).expect(404);
    }

    private void registersNobodyWithHerCode() {
        Answer refused =
                mario.post("/people", coded("Campionati", "Rosa", code(ada))).expect(422);
        assertThat(refused.text()).contains("fiscal-code-taken-unseen").doesNotContain(family);
    }

    /** Each answer is the one that a number gets which never was given out, the names of the headers included. */
    private void everyDoorIsShutAlike() {
        for (String below : OF_A_PERSON) {
            for (long each : List.of(ada, leo, nina)) {
                shutAlike("/people/", each, below);
            }
        }
        for (String below : OF_A_CASE) {
            shutAlike("/cases/", hers, below);
        }
    }

    private void shutAlike(String plural, long id, String below) {
        long never = 4_711_000_000L;
        assertThat(alike(mario.get(plural + id + below), id))
                .as(plural + "N" + below)
                .isEqualTo(alike(mario.get(plural + never + below), never));
    }

    /** What an answer says, but for the number that was asked for. */
    private static String alike(Answer answer, long id) {
        return answer.status() + " " + answer.headers().map().keySet() + " "
                + answer.text().replace(Long.toString(id), "N");
    }

    private void isToldWithoutNames(long barrier) {
        for (Caller guard : List.of(giulia, marco)) {
            assertThat(told(guard, barrier)).isNotEmpty().allSatisfy(title -> assertThat(title)
                    .doesNotContain(family, "Mario", "Pio"));
        }
        assertThat(told(mario, barrier)).isEmpty();
    }

    private void seesNothingOfTheBarrier(long barrier) {
        mario.get("/barriers/" + barrier).expect(404);
        mario.get("/barriers/" + barrier + "/tries").expect(404);
        assertThat(mario.get("/barriers").expect(200).items()).isEmpty();
    }

    private void lifts(long barrier) {
        Answer now = giulia.get("/barriers/" + barrier).expect(200);
        Map<String, String> why = Map.of("reason", "Si sono trasferiti");
        giulia.post("/barriers/" + barrier + "/lifting", why, "If-Match", "\"9\"")
                .expect(412);
        giulia.post("/barriers/" + barrier + "/lifting", why, "If-Match", now.etag())
                .expect(200);
    }

    private List<JsonNode> tries(long barrier) {
        return giulia.get("/barriers/" + barrier + "/tries?limit=200")
                .expect(200)
                .items();
    }

    /** The titles of somebody's tasks of today that name this barrier. */
    private static List<String> told(Caller who, long barrier) {
        return StreamSupport.stream(
                        who.get("/agenda?until=" + LocalDate.now())
                                .expect(200)
                                .at("/tasks")
                                .spliterator(),
                        false)
                .map(task -> task.path("title").asText())
                .filter(title -> title.startsWith("Barriera " + barrier))
                .toList();
    }

    private Answer likenesses() {
        return mario.post("/people/likenesses", coded(family, "Ada", code(ada))).expect(200);
    }

    private static List<Long> ids(Answer list) {
        return list.expect(200).items().stream()
                .map(item -> item.path("id").asLong())
                .toList();
    }

    private static String escaped(String number) {
        return number.replace("/", "%2F");
    }

    @Test
    void theDeskLearnsWhomToAskAndNothingElse() {
        assertThat(anna.get("/people/" + ada + "/existing-cases").expect(200).items())
                .singleElement()
                .satisfies(unit -> assertThat(unit.path("unit").asLong()).isEqualTo(units.get(0)));
        giulia.get("/people/" + ada + "/existing-cases").expect(403);
        anna.get("/cases/" + hers).expect(404);
    }

    @Test
    void whoWorksOnBothSidesWaitsForTheCoordinator() {
        Answer now = giulia.get("/cases/" + hers).expect(200);
        long user = mario.get("/session").expect(200).at("/user/id").asLong();
        giulia.post(
                        "/cases/" + hers + "/team",
                        Map.of(
                                "user",
                                user,
                                "role",
                                "worker",
                                "from",
                                LocalDate.now().toString()),
                        "If-Match",
                        now.etag())
                .expect(200);
        assertThat(set(giulia).expect(409).text()).contains("staff-on-both-sides");
        assertThat(marco.get("/people/" + ada + "/barrier-conflicts/" + pio)
                        .expect(200)
                        .at("/staff/0/label")
                        .asText())
                .isEqualTo("Mario Prototipi");
        mario.get("/people/" + ada).expect(200);
        Answer decided = marco.post(
                        "/barriers",
                        Map.of(
                                "guarded",
                                ada,
                                "other",
                                pio,
                                "reason",
                                "Denuncia",
                                "staying",
                                List.of(Map.of("user", user, "side", "OTHER"))))
                .expect(201);
        assertThat(decided.at("/staying/0/label").asText()).isEqualTo("Mario Prototipi");
        mario.get("/people/" + ada).expect(404);
        mario.get("/people/" + pio).expect(200);
    }
}
