package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Program;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.CaseStory;
import org.affianca.testing.itest.walk.Offer;
import org.affianca.testing.itest.walk.Openings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What municipalities named and whatever else the areas offer, each found in a case and opened at the screen, and every field reached with the keyboard. */
@ExtendWith({InParma.class, WithChromium.class})
class EveryServiceOnScreenIT {
    private final Screen desk;
    private final Screen coordination;
    private final Town town;
    private final Town.Staff staff;
    private final Caller worker;
    private final Map<String, JsonNode> catalogue = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();
    private final Set<String> pictured = new HashSet<>();
    private Offer offer = Offer.read();

    EveryServiceOnScreenIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1440, 900);
        this.coordination = chromium.screen(town.house(), 1440, 900);
        this.staff = town.staff("Marta Inventati", "worker", "desk");
        this.worker = Caller.signedIn(town.house(), staff.name(), staff.password());
    }

    @Test
    void eachServiceIsOpenedFromACase() {
        for (String area : Program.areaIds()) {
            new Areas(town).ensure(area);
        }
        worker.get("/services")
                .expect(200)
                .items()
                .forEach(service -> catalogue.put(service.path("code").asText(), service));
        offer = offer.with(catalogue.values());
        desk.signIn(staff);
        Openings openings = new Openings(town, new CaseStory(town, worker));
        for (String code : offer.services()) {
            tried(code, desk, () -> opened(catalogue.get(code), openings));
        }
        System.out.println(offer.services().size() + " services opened at the screen, " + offer.unnamed()
                + " of them named by no row, " + failures.size() + " failed");
        assertThat(failures).isEmpty();
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void eachSortOfEntryIsOfferedInItsRegister() {
        for (String area : Program.areaIds()) {
            new Areas(town).ensure(area);
        }
        coordination.signIn(town.staff("Teresa Immaginari", "coordinator", "worker"));
        for (String target : offer.entries()) {
            tried(target, coordination, () -> offered(target));
        }
        assertThat(failures).isEmpty();
        assertThat(coordination.troubles()).isEmpty();
    }

    private void opened(JsonNode service, Openings openings) {
        Openings.Opening opening = openings.of(service);
        String code = service.path("code").asText();
        String label = service.path("label").asText();
        desk.open("/cases/" + opening.file() + "/works/new");
        desk.page().locator("main a[href$='service=" + code + "']").click();
        desk.reads(label);
        DrawnForm form = new DrawnForm(desk.page(), code, worker);
        PlaywrightAssertions.assertThat(desk.page().locator("#" + form.id("period")))
                .isVisible();
        List<JsonNode> fields = new ArrayList<>();
        opening.form().path("groups").forEach(group -> group.path("fields").forEach(fields::add));
        assertThat(form.unlabelled(fields)).as("fields without their label").isEmpty();
        assertThat(form.tabbedThrough())
                .as("what the keyboard reaches")
                .containsAll(fields.stream()
                        .map(field -> form.id("details." + field.path("name").asText()))
                        .toList());
        boolean draft = service.at("/steps/0/stage").asText().equals("DRAFT");
        form.period(opening.beginning());
        form.particulars(opening.beginning());
        for (JsonNode field : fields) {
            Object value = opening.details().get(field.path("name").asText());
            if (value != null) {
                form.detail(field, value, draft);
            }
        }
        picture(service);
        desk.press("Avvia");
        desk.isTold(label + ": avviato");
    }

    /** One picture of each kind in each area, and axe looks at it. */
    private void picture(JsonNode service) {
        String sort = service.path("area").asText() + "-"
                + service.path("kind").asText().toLowerCase(java.util.Locale.ROOT);
        if (pictured.add(sort)) {
            desk.show("servizio-" + sort);
        }
    }

    private void offered(String target) {
        String sort = target.substring(0, target.indexOf(':'));
        String code = target.substring(target.indexOf(':') + 1);
        String select;
        if (sort.equals("activity")) {
            coordination.open("/activities");
            coordination.press("Nuova attività");
            select = "dialog select, [role=dialog] select";
        } else {
            coordination.open("/office/" + sort + "s/new");
            select = "#entry-kind";
        }
        Locator option = coordination
                .page()
                .locator(select)
                .locator("option[value='" + code + "']")
                .first();
        option.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(option.textContent()).isNotBlank().isNotEqualTo(code);
    }

    private void tried(String target, Screen screen, Runnable act) {
        try {
            act.run();
        } catch (AssertionError | PlaywrightException failed) {
            screen.photograph("failed-" + target.replaceAll("[^a-z-]", "-"));
            String said = screen.page().locator(".errors").allInnerTexts().toString();
            failures.add(target + ": " + said + " " + failed.getMessage());
        }
    }
}
