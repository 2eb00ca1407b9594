package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.ParmaOnBoth;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Zoe is adopted and gets another name: her two records are linked under seal, and two officers open the link together. */
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(ParmaOnBoth.class)
class AdoptionOverRestIT {
    private final Town town;
    private final Caller giulia;
    private final Caller teresa;
    private final String tail =
            Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 26).replaceAll("[0-9]", "x");

    AdoptionOverRestIT(Town town) {
        this.town = town;
        this.giulia = signedIn(town.staff("Giulia Provetti", "worker", "adoption"));
        this.teresa = signedIn(town.staff("Teresa Immaginari", "worker", "adoption"));
    }

    @Test
    void twoOfficersOpenTheLinkTogetherAndSeeItOnce() {
        long before = person("Ombrosi" + tail, "ORDINARY");
        long after = person("Chiarini" + tail, "SEALED");
        Answer link = giulia.post(
                        "/adoption-links", Map.of("former", before, "adopted", after, "decree", "TM Bologna 12/2026"))
                .expect(201);
        assertThat(link.text()).doesNotContain("Bologna", Long.toString(after));

        assertThat(found(giulia, "Ombrosi" + tail)).containsExactly(before);
        assertThat(found(giulia, "Chiarini" + tail)).containsExactly(after);
        assertThat(found(teresa, "Chiarini" + tail)).isEmpty();
        assertThat(giulia.get("/duplicates").expect(200).text()).doesNotContain("Chiarini" + tail);
        assertThat(codes(giulia.post(
                                "/merges",
                                Map.of(
                                        "survivor",
                                        before,
                                        "survivorVersion",
                                        1,
                                        "absorbed",
                                        after,
                                        "absorbedVersion",
                                        1,
                                        "reason",
                                        "Stessa data di nascita",
                                        "bothCases",
                                        false))
                        .expect(409)))
                .containsExactly("sealed-is-not-merged");

        Answer asked = giulia.post("/adoption-openings", Map.of("person", before, "reason", "Chiede il tribunale"))
                .expect(201);
        identity(giulia, asked).expect(409);
        answer(giulia, asked).expect(403);
        town.user("worker").get("/adoption-openings").expect(403);
        town.administrator().get("/adoption-openings").expect(403);
        Answer confirmed = answer(teresa, asked).expect(200);
        identity(teresa, confirmed).expect(403);
        Answer shown = identity(giulia, confirmed).expect(200);
        assertThat(shown.at("/person").asLong()).isEqualTo(after);
        assertThat(shown.at("/surname").asText()).isEqualTo("Chiarini" + tail);
        identity(giulia, confirmed).expect(412);
        assertThat(teresa.get("/adoption-openings/" + asked.id())
                        .expect(200)
                        .at("/state")
                        .asText())
                .isEqualTo("SHOWN");
    }

    private long person(String surname, String secrecy) {
        Map<String, Object> person = CaseStory.person(surname, "Zoe");
        person.put("secrecy", secrecy);
        return giulia.post("/people", person).expect(201).id();
    }

    private static List<Long> found(Caller by, String surname) {
        return by.get("/people?q=" + surname).expect(200).items().stream()
                .map((JsonNode hit) -> hit.path("id").asLong())
                .toList();
    }

    private static Answer answer(Caller by, Answer asked) {
        return by.post(
                "/adoption-openings/" + asked.id() + "/answer",
                Map.of("confirmed", true, "words", "Visto l'atto"),
                "If-Match",
                asked.etag());
    }

    /** With a key, as a browser sends it: the answer is kept for nobody all the same. */
    private static Answer identity(Caller by, Answer opening) {
        return by.post(
                "/adoption-openings/" + opening.id() + "/identity",
                Map.of(),
                "If-Match",
                opening.etag(),
                "Idempotency-Key",
                "chiave-" + opening.id());
    }

    private static List<String> codes(Answer refused) {
        return refused.at("/errors").findValuesAsText("code");
    }

    private Caller signedIn(Town.Staff staff) {
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }
}
