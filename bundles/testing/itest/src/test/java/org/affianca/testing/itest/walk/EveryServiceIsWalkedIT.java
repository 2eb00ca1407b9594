package org.affianca.testing.itest.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Program;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Unanswered;
import org.affianca.testing.itest.karaf.CaseStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What municipalities named and whatever else the areas offer, each done from its first to its last step over REST, on both
 * databases. What was walked is left in {@code target/walk-DATABASE.md}.
 */
@OnBothDatabases
class EveryServiceIsWalkedIT {
    private final Town town;
    private final Caller worker;
    private final CaseStory story;
    private final Scripts scripts = Scripts.read();
    private final Map<String, JsonNode> catalogue = new LinkedHashMap<>();
    private Offer offer = Offer.read();

    EveryServiceIsWalkedIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
    }

    @BeforeEach
    void allAreasAreThere() {
        for (String area : Program.areaIds()) {
            new Areas(town).ensure(area);
        }
        worker.get("/services")
                .expect(200)
                .items()
                .forEach(service -> catalogue.put(service.path("code").asText(), service));
        offer = offer.with(catalogue.values());
    }

    @Test
    void eachServiceIsDoneFromTheFirstToTheLastStep() throws IOException {
        Map<String, String> shared = Ground.shared(town, story);
        List<String> failures = new ArrayList<>();
        List<Walked> walked = new ArrayList<>();
        for (String code : offer.services()) {
            tried(code, failures, () -> walked.add(walk(code, shared)));
        }
        for (String target : offer.entries()) {
            Script script = scripts.of(target);
            tried(target, failures, () -> new Registering(new Ground(town, story, shared, script.child()))
                    .done(target, script));
        }
        report(walked, failures);
        assertThat(failures).isEmpty();
    }

    @Test
    void eachServiceSpeaksBothLanguages() {
        List<String> failures = new ArrayList<>();
        for (String language : List.of("it", "en")) {
            for (JsonNode service : worker.get("/services", "Accept-Language", language)
                    .expect(200)
                    .items()) {
                String code = service.path("code").asText();
                if (offer.rows().containsKey(code)) {
                    List<String> wrong = new ArrayList<>();
                    Spoken.service(service, wrong);
                    Spoken.form(form(code, language), wrong);
                    wrong.forEach(what -> failures.add(code + " in " + language + ": " + what));
                }
            }
            for (String target : offer.entries()) {
                register(target, language, failures);
            }
        }
        assertThat(failures).isEmpty();
    }

    private Walked walk(String code, Map<String, String> shared) {
        JsonNode service = catalogue.get(code);
        if (service == null) {
            throw new AssertionError("there is no such service");
        }
        Script script = scripts.of(code);
        return new Walk(service, script, new Ground(town, story, shared, script.child())).done();
    }

    private JsonNode form(String code, String language) {
        return worker.get("/services/" + code + "/form", "Accept-Language", language)
                .expect(200)
                .json();
    }

    private void register(String target, String language, List<String> failures) {
        String code = target.substring(target.indexOf(':') + 1);
        List<String> wrong = new ArrayList<>();
        worker.get("/code-lists/" + Registering.list(target), "Accept-Language", language).expect(200).items().stream()
                .filter(choice -> choice.path("code").asText().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        choice -> Spoken.in(choice, "code", "label", "word", wrong), () -> wrong.add("there is none"));
        wrong.forEach(what -> failures.add(target + " in " + language + ": " + what));
    }

    private static void tried(String target, List<String> failures, Runnable act) {
        try {
            act.run();
        } catch (AssertionError | RuntimeException failed) {
            if (failed instanceof Unanswered) {
                throw failed;
            }
            failures.add(target + ": " + failed.getMessage());
        }
    }

    private void report(List<Walked> walked, List<String> failures) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(offer.rowCount()).append(" rows, ");
        text.append(offer.services().size() - offer.unnamed()).append(" services that they name, ");
        text.append(offer.unnamed()).append(" that no row names, ");
        text.append(offer.entries().size()).append(" sorts of entries in registers; ");
        text.append(walked.size()).append(" services walked, ");
        text.append(failures.size()).append(" targets failed\n\n");
        text.append("| service | kind | way | steps | fields | terms | rows |\n|---|---|---|---|---|---|---|\n");
        walked.forEach(
                one -> text.append(one.line(offer.rows().get(one.code()))).append('\n'));
        failures.forEach(failure -> text.append("\n- ").append(failure));
        String database = String.valueOf(town.house().data().getFileName());
        Files.writeString(Program.report("walk-" + database + ".md"), text);
        System.out.println(database + ": " + text.substring(0, text.indexOf("\n")));
    }
}
