package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.affianca.testing.itest.house.Authenticator;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody secures her account at a screen: an authenticator app, recovery codes, a passkey of a virtual device. */
@ExtendWith({InParma.class, WithChromium.class})
class SecondFactorIT {
    private final Town town;
    private final Screen desk;
    /** By its name: browsers give no passkeys to addresses that are numbers. */
    private final String address;

    SecondFactorIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1440, 900);
        this.address = town.house().at("").toString().replace("127.0.0.1", "localhost");
    }

    @Test
    void aCaseworkerAddsAnAppAndAPasskeyAndSignsInWithBoth() {
        Town.Staff nadia = town.staff("Nadia Sicuri", "worker", "desk");
        try {
            Authenticator phone = addsTheApp(nadia);
            signsInWithTheApp(nadia, phone);
            addsAPasskey(nadia);
            signsInWithThePasskey(nadia);
        } catch (RuntimeException | AssertionError e) {
            desk.photograph("failed-second-factor");
            throw e;
        }
        assertThat(desk.troubles()).isEmpty();
    }

    private Authenticator addsTheApp(Town.Staff nadia) {
        password(nadia);
        desk.reads("La mia giornata");
        desk.open(address + "/account");
        desk.reads("La mia sicurezza");
        desk.sees("Nessun secondo fattore.");
        desk.press("Aggiungi un secondo fattore");
        desk.tick("App di autenticazione");
        desk.type("Nome", "telefono");
        desk.type("Password", nadia.password());
        desk.press("Continua");
        desk.sees("Inquadra il codice");
        desk.show("30-secondo-fattore-qr");
        Authenticator phone =
                new Authenticator(desk.page().locator("code.secret").innerText());
        desk.type("Codice di sei cifre", "000000");
        desk.press("Conferma");
        desk.sees("Il codice non è giusto");
        desk.type("Codice di sei cifre", phone.code());
        desk.press("Conferma");
        desk.sees("Ognuno vale una volta sola");
        assertThat(desk.page().locator("ol.codes li").count()).isEqualTo(10);
        desk.show("31-codici-di-recupero");
        desk.press("Li ho conservati");
        desk.sees("Restano 10 codici di recupero.");
        return phone;
    }

    private void signsInWithTheApp(Town.Staff nadia, Authenticator phone) {
        leaves();
        password(nadia);
        desk.reads("Secondo passo");
        desk.show("32-secondo-passo");
        desk.type("Codice", phone.code());
        desk.press("Continua");
        desk.reads("La mia giornata");
    }

    private void addsAPasskey(Town.Staff nadia) {
        CDPSession device = desk.page().context().newCDPSession(desk.page());
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", wanted);
        desk.open(address + "/account");
        desk.press("Aggiungi un secondo fattore");
        desk.tick("Passkey o chiave di sicurezza");
        desk.type("Nome", "portatile");
        desk.type("Password", nadia.password());
        desk.press("Continua");
        desk.sees("portatile");
        desk.show("33-mia-sicurezza");
    }

    private void signsInWithThePasskey(Town.Staff nadia) {
        leaves();
        password(nadia);
        desk.reads("Secondo passo");
        desk.press("Usa la passkey");
        desk.reads("La mia giornata");
    }

    private void leaves() {
        desk.page().locator("details.who > summary").click();
        desk.press("Esci");
        desk.reads("Accedi");
    }

    private void password(Town.Staff nadia) {
        desk.open(address + "/");
        desk.type("Nome utente", nadia.name());
        desk.type("Password", nadia.password());
        desk.press("Accedi");
    }
}
