package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.SignOnStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody comes in at a screen through the body's identity provider and leaves both; what is bent on the way stays outside. */
@ExtendWith({InParma.class, WithChromium.class})
class SignOnIT {
    private static final Pattern SESSION = Pattern.compile(".*affianca-session");
    private static final String BUTTON = "Entra con l'identità di prova";

    private final Town town;
    private final Screen desk;
    private final SignOnStory story;
    private final ProvidersPage page;
    private final String identity = UUID.randomUUID().toString();

    SignOnIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1440, 900);
        this.story = new SignOnStory(town);
        this.page = new ProvidersPage(story.provider());
        story.provider().person.put("sub", identity);
        story.provider().person.put("name", "Dora Invenzioni");
    }

    @AfterEach
    void takeAway() {
        page.close();
        story.close();
    }

    @Test
    void aCaseworkerComesInThroughTheProviderAndLeavesBoth() {
        String name = story.configured();
        photographing(() -> {
            arrives();
            desk.show("34-accesso-con-identita");
            entersAtTheProvider();
            desk.sees("qui non c’è un’utenza attiva per te");
            assertThat(address())
                    .as("nothing of the way back stays in the address")
                    .isEqualTo("/");

            story.enter(story.account("Dora Invenzioni"), name, identity);
            desk.follow(BUTTON);
            isInside();
            assertThat(page.asked)
                    .as("who has a session there is not asked again")
                    .hasValue(1);
            assertThat(address()).isEqualTo("/");
            desk.page().reload();
            isInside();
            PlaywrightAssertions.assertThat(desk.page().locator("details.who > summary"))
                    .containsText("Dora Invenzioni");

            String session = session();
            assertThat(signedIn(session)).isTrue();
            desk.page().locator("details.who > summary").click();
            desk.press("Esci");
            desk.reads("Hai lasciato l’ente di prova");
            assertThat(signedIn(session)).as("the session of before").isFalse();
            desk.follow("Torna al programma");
            desk.reads("Accedi");
            desk.follow(BUTTON);
            desk.reads("Ente di prova");
            assertThat(page.asked).as("left there as well").hasValue(2);
        });
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void whatWasBentOnTheWayIsRefusedWithASentence() {
        String name = story.configured();
        story.enter(story.account("Dora Invenzioni"), name, identity);
        photographing(() -> {
            arrives();
            page.bendsTheState = true;
            entersAtTheProvider();
            desk.sees("È passato troppo tempo, oppure l’accesso era già stato usato.");
            staysOutside();
            desk.show("35-accesso-rifiutato");

            page.bendsTheState = false;
            story.provider().answer.put("error", "access_denied");
            desk.follow(BUTTON);
            desk.sees("L’accesso non è stato completato.");
            staysOutside();

            story.provider().answer.clear();
            desk.follow(BUTTON);
            isInside();
        });
        assertThat(desk.troubles()).isEmpty();
    }

    @Test
    void whoseSessionEndedComesBackThroughTheProviderInAnotherTabAndNothingTypedIsLost() {
        story.enter(story.account("Dora Invenzioni"), story.configured(), identity);
        photographing(() -> {
            arrives();
            desk.follow(BUTTON);
            desk.reads("Ente di prova");
            desk.follow("Entra come Dora Invenzioni");
            isInside();
            desk.open("/desk");
            desk.choose("Canale", "phone");
            desk.choose("Chi prende contatto", "third-party");
            desk.type("Nome di chi chiama", "La vicina");
            desk.tick("Genitorialità e minori");
            desk.type("Che cosa chiede", "Un posto al nido per la nipote.");
            desk.choose("Esito", "information");

            desk.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
            desk.press("Registra il contatto");
            PlaywrightAssertions.assertThat(desk.dialog()).containsText("La sessione è terminata");
            desk.show("36-sessione-terminata-con-identita");
            Page tab = desk.page().context().waitForPage(() -> desk.dialog()
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(BUTTON))
                    .click());
            desk.sees("Contatto registrato");
            PlaywrightAssertions.assertThat(tab.locator("h1").first()).containsText("La mia giornata");
            tab.close();
        });
        assertThat(desk.troubles()).isEmpty();
    }

    private void photographing(Runnable story) {
        try {
            story.run();
        } catch (RuntimeException | AssertionError e) {
            desk.photograph("failed-sign-on");
            throw e;
        }
    }

    private void arrives() {
        desk.open("/");
        desk.reads("Accedi");
    }

    private void entersAtTheProvider() {
        desk.follow(BUTTON);
        desk.reads("Ente di prova");
        assertThat(desk.page().url()).startsWith(page.address());
        desk.follow("Entra come Dora Invenzioni");
        desk.page().waitForURL(Pattern.compile(Pattern.quote(town.house().at("").toString()) + "/.*"));
        desk.reads("Accedi");
    }

    /** The whole program is loaded anew after the provider's page, which takes its time. */
    private void isInside() {
        desk.page()
                .waitForSelector(
                        "h1:has-text('La mia giornata')", new Page.WaitForSelectorOptions().setTimeout(30_000));
    }

    private void staysOutside() {
        desk.reads("Accedi");
        assertThat(session()).isEmpty();
        PlaywrightAssertions.assertThat(desk.menuEntry("La mia giornata")).hasCount(0);
    }

    private String address() {
        return desk.page().url().replace(town.house().at("").toString(), "");
    }

    private String session() {
        return desk.page().context().cookies(town.house().at("/").toString()).stream()
                .filter(cookie -> cookie.name.endsWith("affianca-session"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElse("");
    }

    private boolean signedIn(String session) {
        return Caller.stranger(town.house()).with(session).get("/session").status() == 200;
    }
}
