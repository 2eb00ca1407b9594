package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** What persons claim about their own data, and the register of processing, on the running program. */
@OnBothDatabases
class RightsOverRestIT {
    private final Town town;
    private final Caller manager;
    private final Caller colleague;
    private final CaseStory story;
    private final long person;
    private final long file;

    RightsOverRestIT(Town town) {
        this.town = town;
        this.manager = town.user("worker", "desk");
        Town.Staff other = town.staff("Marta Inventati", "worker");
        this.colleague = Caller.signedIn(town.house(), other.name(), other.password());
        this.story = new CaseStory(town, manager);
        this.person = story.person();
        this.file = story.openCase(person, story.contact(person));
    }

    private Answer claimed(String kind, Map<String, ?> more) {
        Map<String, Object> claim = new HashMap<>(Map.of(
                "person", person, "kind", kind, "receivedOn", LocalDate.now().toString(), "words", "Non è così."));
        claim.putAll(more);
        return manager.post("/cases/" + file + "/claims", claim).expect(201);
    }

    private Answer decided(Caller by, Answer claim, boolean granted) {
        return by.post(
                "/claims/" + claim.id() + "/decision",
                Map.of("granted", granted, "words", "Ada lavora dal 2 marzo."),
                "If-Match",
                claim.etag());
    }

    @Test
    void whatIsWrongGetsAnAddendumAndTheOldTextStays() {
        long note = story.note(file, "Non ha lavoro.").expect(201).id();
        Answer claim = claimed("RECTIFICATION", Map.of("note", note));
        assertThat(claim.at("/dueOn").asText())
                .isEqualTo(LocalDate.now().plusMonths(1).toString());
        decided(colleague, claim, true).expect(403);
        Answer granted = decided(manager, claim, true).expect(200);
        assertThat(granted.at("/addendum").asLong()).isPositive();
        assertThat(manager.get("/cases/" + file + "/notes").expect(200).text())
                .contains("Non ha lavoro.", "Ada lavora dal 2 marzo.");
        decided(manager, granted, true).expect(409);
        decided(manager, claim, true).expect(412);
    }

    @Test
    void aRestrictedCaseIsAbsentForAllButItsManagerAndWhoCoordinates() {
        colleague.get("/cases/" + file).expect(200);
        Answer granted =
                decided(manager, claimed("RESTRICTION", Map.of()), true).expect(200);
        colleague.get("/cases/" + file).expect(404);
        colleague.get("/cases/" + file + "/claims").expect(404);
        colleague.get("/claims/" + granted.id()).expect(404);
        manager.get("/cases/" + file).expect(200);
        manager.post(
                        "/claims/" + granted.id() + "/lifting",
                        Map.of("words", "Verificato, persona avvisata."),
                        "If-Match",
                        granted.etag())
                .expect(200);
        colleague.get("/cases/" + file).expect(200);
    }

    @Test
    void theRegisterOfProcessingIsReadOffTheInstalledAreas() {
        new Areas(town).ensure("employment");
        Town.Staff officer = town.staff("Paola Archivisti", "privacy");
        Caller privacy = Caller.signedIn(town.house(), officer.name(), officer.password());
        manager.get("/processing-register").expect(403);
        Answer register = privacy.get("/processing-register").expect(200);
        assertThat(register.at("/activities/0/area").asText()).isEqualTo("core");
        assertThat(register.text()).contains("\"employment\"", "job-centre", "VII.12");
        assertThat(privacy.get("/processing-register/table").expect(200).text())
                .contains("Base giuridica", "Centro per l'impiego");
        privacy.get("/cases/" + file).expect(404);
        assertThat(List.of("print", "table"))
                .allSatisfy(how -> manager.get("/processing-register/" + how).expect(403));
    }
}
