package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.concurrent.ThreadLocalRandom;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that was not saved: its words lie locked in the browser and come back to their writer alone. */
@ExtendWith({InParma.class, WithChromium.class})
class DraftJobIT {
    private static final String FORM = "/emergencies/new";
    private static final String KEPT = "() => Object.keys(sessionStorage).some(key => key.startsWith('affianca.draft:')"
            + " && key.endsWith('" + FORM + "#emergency'))";
    private static final String AT_REST = "() => JSON.stringify(sessionStorage) + JSON.stringify(localStorage)";

    private final Town town;
    private final Screen desk;
    private final String place =
            "Via dei Segnaposto " + ThreadLocalRandom.current().nextInt(1_000_000, 9_000_000);

    DraftJobIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1280, 900);
        desk.page().onDialog(Dialog::accept);
    }

    @Test
    void whatIsNotYetSavedLiesLockedAndComesBackToItsWriterAlone() {
        Town.Staff giulia = town.staff("Giulia Provetti", "worker");
        Caller worker = Caller.signedIn(town.house(), giulia.name(), giulia.password());
        worker.get("/agenda").expect(200);
        desk.signIn(worker);
        desk.open(FORM);
        desk.type("Luogo", place);
        desk.page().waitForFunction(KEPT);
        assertThat(desk.page().evaluate(AT_REST).toString())
                .contains("sealed:1:")
                .doesNotContain(place);

        desk.open(FORM);
        PlaywrightAssertions.assertThat(desk.field("Luogo")).hasValue(place);
        desk.open("/");
        desk.reads("La mia giornata");
        assertThat(desk.page().evaluate(AT_REST).toString()).doesNotContain(place);

        desk.page().context().clearCookies();
        desk.signIn(town.user("worker", "desk"));
        desk.open(FORM);
        PlaywrightAssertions.assertThat(desk.field("Luogo")).hasValue("");

        desk.page().context().clearCookies();
        desk.signIn(worker);
        desk.open(FORM);
        PlaywrightAssertions.assertThat(desk.field("Luogo")).hasValue(place);
        assertThat(desk.troubles()).isEmpty();
    }
}
