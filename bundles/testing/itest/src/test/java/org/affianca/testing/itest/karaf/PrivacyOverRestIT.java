package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
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
    private final List<Long> units;
    private final Caller giulia;
    private final Caller marco;
    private final Caller mario;
    private final Caller anna;
    private final String family = "Fittizi"
            + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 26).replaceAll("[0-9]", "x");
    private final long ada;
    private final long leo;
    private final long nina;
    private final long pio;
    private final long hers;

    PrivacyOverRestIT(Town town) {
        this.units = town.units();
        this.giulia = signedIn(town, town.staffIn(List.of(units.get(0)), "Giulia Provetti", "worker", "desk"));
        this.marco = signedIn(town, town.staffIn(List.of(units.get(0)), "Marco Coordinati", "coordinator"));
        this.mario = signedIn(town, town.staffIn(List.of(units.get(0), units.get(1)), "Mario Prototipi", "worker"));
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

    private static long person(Caller by, String surname, String name) {
        Map<String, Object> person = new LinkedHashMap<>(CaseStory.person(surname, name));
        person.put("citizenship", "ITA");
        return by.post("/people", person).expect(201).id();
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
        for (long each : List.of(ada, leo, nina)) {
            mario.get("/people/" + each).expect(200);
        }
        mario.get("/cases/" + hers).expect(200);
        String number = giulia.get("/cases/" + hers).expect(200).at("/number").asText();

        set(mario).expect(403);
        Answer barrier = set(giulia).expect(201);
        set(giulia).expect(409);

        for (long each : List.of(ada, leo, nina)) {
            assertThat(alike(mario.get("/people/" + each).expect(404), each))
                    .isEqualTo(alike(mario.get("/people/4711000000").expect(404), 4_711_000_000L));
        }
        assertThat(alike(mario.get("/cases/" + hers).expect(404), hers))
                .isEqualTo(alike(mario.get("/cases/4711000000").expect(404), 4_711_000_000L));
        mario.get("/cases/" + hers + "/timeline").expect(404);
        assertThat(mario.get("/people?q=" + family).expect(200).items()).isEmpty();
        assertThat(mario.get("/people?q=" + number.replace("/", "%2F"))
                        .expect(200)
                        .items())
                .isEmpty();
        assertThat(mario.get("/cases").expect(200).text()).doesNotContain(family, number);
        giulia.get("/people/" + pio).expect(404);
        giulia.get("/people/" + ada).expect(200);
        mario.get("/barriers/" + barrier.id()).expect(404);
        assertThat(mario.get("/barriers").expect(200).items()).isEmpty();

        Until.so(
                "the tries are written down",
                Duration.ofSeconds(30),
                () -> giulia.get("/barriers/" + barrier.id() + "/tries").expect(200).items().stream()
                                .filter(one -> one.path("by").asText().equals("Mario Prototipi"))
                                .count()
                        >= 6);
        for (Caller told : List.of(giulia, marco)) {
            assertThat(told.get("/agenda?until=" + LocalDate.now()).expect(200).text())
                    .contains("Barriera " + barrier.id());
        }
        assertThat(mario.get("/agenda?until=" + LocalDate.now()).expect(200).text())
                .doesNotContain("Barriera " + barrier.id());

        Answer now = giulia.get("/barriers/" + barrier.id()).expect(200);
        giulia.post(
                        "/barriers/" + barrier.id() + "/lifting",
                        Map.of("reason", "Si sono trasferiti"),
                        "If-Match",
                        "\"9\"")
                .expect(412);
        giulia.post(
                        "/barriers/" + barrier.id() + "/lifting",
                        Map.of("reason", "Si sono trasferiti"),
                        "If-Match",
                        now.etag())
                .expect(200);
        mario.get("/people/" + ada).expect(200);
    }

    /** What an answer says, but for the number that was asked for. */
    private static String alike(Answer answer, long id) {
        return answer.text().replace(Long.toString(id), "N");
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
