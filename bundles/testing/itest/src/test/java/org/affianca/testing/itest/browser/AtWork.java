package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Caller;

/** Works at the screen, of whatever service: opened by their forms, moved by the words on their buttons. */
final class AtWork {
    private final Screen screen;
    private final Caller caller;

    /** The caller is who sits at the screen; it is asked for the words that stand there. */
    AtWork(Screen screen, Caller caller) {
        this.screen = screen;
        this.caller = caller;
    }

    /** Chosen in the case, filled and begun; which work it is. */
    long opens(long file, String service, Map<String, Object> beginning, Map<String, Object> details) {
        String label = fills(file, service, beginning, details);
        screen.press("Avvia");
        screen.isTold(label + ": avviato");
        return Long.parseLong(screen.idBehind("works"));
    }

    /** Chosen in the case and filled, not begun; what the service is called. */
    String fills(long file, String service, Map<String, Object> beginning, Map<String, Object> details) {
        JsonNode found = caller.get("/services").expect(200).item("code", service);
        screen.open("/cases/" + file + "/works/new");
        screen.page().locator("main a[href$='service=" + service + "']").click();
        screen.reads(found.path("label").asText());
        DrawnForm form = new DrawnForm(screen.page(), service, caller);
        form.period(beginning);
        form.particulars(beginning);
        boolean draft = found.at("/steps/0/stage").asText().equals("DRAFT");
        for (JsonNode field : fields(service)) {
            Object value = details.get(field.path("name").asText());
            if (value != null) {
                form.detail(field, value, draft);
            }
        }
        return found.path("label").asText();
    }

    /** Corrects some fields of a work on its page of details. */
    void describes(long work, Map<String, Object> details) {
        JsonNode sheet = caller.get("/works/" + work).expect(200).json();
        String service = sheet.path("service").asText();
        boolean draft = sheet.path("stage").asText().equals("DRAFT");
        screen.open("/works/" + work + "/details");
        DrawnForm form = new DrawnForm(screen.page(), "details", caller);
        for (JsonNode field : fields(service)) {
            Object value = details.get(field.path("name").asText());
            if (value != null) {
                form.detail(field, value, draft);
            }
        }
        screen.press("Salva");
        screen.isTold("Modifiche salvate");
    }

    void takes(long work, String step, String on) {
        takes(work, step, on, "", "");
    }

    void takes(long work, String step, String on, String outcome, String until) {
        String label = next(work, step).path("label").asText();
        screen.open("/works/" + work);
        screen.press(label);
        screen.typeInDialog("Dal giorno", on);
        if (!until.isEmpty()) {
            screen.typeInDialog("Fino al", until);
        }
        if (!outcome.isEmpty()) {
            screen.chooseInDialog("Esito", outcome);
        }
        screen.typeInDialog("Nota", "Come concordato.");
        screen.pressInDialog(label);
        screen.isTold("Passo registrato");
    }

    /** What stands in the way of a step is to be read on the page of the work before anybody presses. */
    void isHindered(long work, String step, String... codes) {
        List<String> found = new ArrayList<>();
        screen.open("/works/" + work);
        for (JsonNode reason : next(work, step).path("reasons")) {
            found.add(reason.path("code").asText());
            screen.sees(reason.path("detail").asText());
        }
        assertThat(found).as("what stands in the way of " + step).contains(codes);
    }

    private JsonNode next(long work, String step) {
        for (JsonNode next : caller.get("/works/" + work).expect(200).at("/next")) {
            if (next.path("step").asText().equals(step)) {
                return next;
            }
        }
        throw new AssertionError("step " + step + " does not follow");
    }

    private List<JsonNode> fields(String service) {
        List<JsonNode> fields = new ArrayList<>();
        caller.get("/services/" + service + "/form").expect(200).at("/groups").forEach(group -> group.path("fields")
                .forEach(fields::add));
        return fields;
    }
}
