package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.ParmaOnBoth;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Marta is brought to hospital at night; Sara, who does not know her, must read her file now and answer for it later. */
@ParameterizedClass(autoCloseArguments = false)
@ArgumentsSource(ParmaOnBoth.class)
class BreakGlassOverRestIT {
    private static final String WHY = "Marta è in pronto soccorso con i figli";

    private final Town town;
    private final Caller giulia;
    private final Caller marco;
    private final Caller sara;
    private final CaseStory hers;

    BreakGlassOverRestIT(Town town) {
        this.town = town;
        List<Long> units = town.units();
        this.giulia = signedIn(town.staffIn(List.of(units.get(0)), "Giulia Provetti", "worker", "desk"));
        this.marco = signedIn(town.staffIn(List.of(units.get(0)), "Marco Coordinati", "coordinator"));
        this.sara = signedIn(town.staffIn(List.of(units.get(1)), "Sara Prototipi", "worker"));
        this.hers = new CaseStory(town, giulia);
    }

    @Test
    void saraReadsMartasFileForHalfAnHourAndMarcoJudgesIt() {
        long marta = hers.person();
        long file = hers.openCase(marta, hers.contact(marta), "PROFESSIONAL");
        String number = giulia.get("/cases/" + file).expect(200).at("/number").asText();
        sara.get("/cases/" + file).expect(404);

        Answer glass = broken(sara, number).expect(201);
        assertThat(glass.at("/open").asBoolean()).isTrue();
        assertThat(sara.get("/cases/" + file).expect(200).at("/mayWrite").asBoolean())
                .isFalse();
        sara.get("/cases/" + file + "/notes").expect(200);
        sara.post(
                        "/cases/" + file + "/notes",
                        Map.of("type", "note", "on", today(), "text", "x", "secrecy", "ORDINARY"))
                .expect(403);
        assertThat(codes(broken(sara, number).expect(409))).containsExactly("glass-not-needed");
        for (Caller told : List.of(giulia, marco)) {
            assertThat(told.get("/agenda?until=" + today()).expect(200).text()).contains(number, "Sara Prototipi");
        }

        verdict(marco, glass, true).expect(409);
        Answer ended = sara.post("/break-glasses/" + glass.id() + "/end", Map.of(), "If-Match", glass.etag())
                .expect(200);
        sara.get("/cases/" + file).expect(404);
        verdict(sara, ended, true).expect(403);
        assertThat(marco.get("/break-glasses?review=AWAITED&case=" + file).items())
                .hasSize(1);
        Answer judged = verdict(marco, ended, true).expect(200);
        assertThat(judged.at("/review").asText()).isEqualTo("JUSTIFIED");
        assertThat(marco.get("/agenda?until=" + today()).expect(200).text()).doesNotContain(number);
        verdict(marco, ended, false).expect(412);
    }

    @Test
    void whatIsSealedAnswersLikeWhatNeverWas() {
        long person = hers.person();
        long file = hers.openCase(person, hers.contact(person), "SEALED");
        String number = giulia.get("/cases/" + file).expect(200).at("/number").asText();
        Answer sealed = broken(sara, number).expect(404);
        Answer never = broken(sara, "1999/99999").expect(404);
        assertThat(sealed.text()).isEqualTo(never.text());
        town.administrator().get("/break-glasses").expect(403);
        assertThat(broken(town.administrator(), number).status()).isEqualTo(403);
    }

    private static Answer broken(Caller by, String number) {
        return by.post("/break-glasses", Map.of("number", number, "reason", "danger", "words", WHY, "minutes", 30));
    }

    private static Answer verdict(Caller by, Answer glass, boolean justified) {
        return by.post(
                "/break-glasses/" + glass.id() + "/review",
                Map.of("justified", justified, "words", "Ho sentito l'ospedale"),
                "If-Match",
                glass.etag());
    }

    private static String today() {
        return LocalDate.now().toString();
    }

    private static List<String> codes(Answer refused) {
        return refused.at("/errors").findValuesAsText("code");
    }

    private Caller signedIn(Town.Staff staff) {
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }
}
