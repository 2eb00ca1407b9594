package org.affianca.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.openid.Departure;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.Vouched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenIdProviderTest {
    static final Departure DEPARTURE = new Departure(
            "state-0123456789-0123456789-0123456789-0123",
            "nonce-0123456789-0123456789-0123456789-0123",
            "verifier-0123456789-0123456789-0123456789-01");

    private final LittleProvider provider = new LittleProvider();

    @AfterEach
    void close() {
        provider.close();
    }

    private OpenIdProvider with(TestSettings settings) {
        return new OpenIdProvider("prova", settings.read(), Clock.systemUTC());
    }

    private OpenIdProvider plain() {
        return with(TestSettings.of(provider));
    }

    private Vouched through(OpenIdProvider client) {
        return client.arrive(DEPARTURE, provider.visit(client.depart(DEPARTURE)).getRawQuery());
    }

    @Test
    void thereWithChallengeAndBackWithTheSubject() {
        Vouched vouched = through(plain());
        assertThat(vouched)
                .isEqualTo(
                        new Vouched("248289761001", "", Optional.empty(), Optional.empty(), false, "248289761001", ""));
        assertThat(provider.lastAsked)
                .containsEntry("response_type", "code")
                .containsEntry("scope", "openid profile")
                .containsEntry("redirect_uri", "https://affianca.comune.example/api/sign-on/prova/return")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("state", DEPARTURE.state())
                .containsEntry("nonce", DEPARTURE.nonce())
                .doesNotContainValue(DEPARTURE.verifier());
    }

    @Test
    void aProviderMaySignWithAnEllipticKey() {
        provider.signing = provider::signedByCurve;
        assertThat(through(plain()).subject()).isEqualTo("248289761001");
    }

    @Test
    void groupsAndOfficesBecomeRolesAndUnits() {
        provider.person.putAll(Map.of(
                "name",
                "Ada Fittizi",
                "realm_access",
                Map.of("roles", List.of("CN=Assistenti sociali,OU=Servizi", "altro")),
                "office",
                "Polo Nord",
                "fiscal_number",
                "TINIT-FTTDAA80A01H501U"));
        Vouched vouched = through(with(TestSettings.of(provider)
                .with("accountClaim", "fiscal_number")
                .with("roleClaim", "realm_access.roles")
                .with("roles", "CN=Assistenti sociali,OU=Servizi=worker; CN=Capi,OU=Servizi=coordinator")
                .with("unitClaim", "office")
                .with("units", "Polo Nord=north; Polo Sud=south")
                .with("provision", true)));
        assertThat(vouched)
                .isEqualTo(new Vouched(
                        "TINIT-FTTDAA80A01H501U",
                        "Ada Fittizi",
                        Optional.of(Set.of("worker")),
                        Optional.of(Set.of("north")),
                        true,
                        "248289761001",
                        ""));
    }

    @Test
    void whatTheTokenDoesNotSayIsAskedFor() {
        provider.told.put("fiscal_number", "FTTDAA80A01H501U");
        OpenIdProvider client = with(TestSettings.of(provider).with("accountClaim", "fiscal_number"));
        assertThat(through(client).identity()).isEqualTo("FTTDAA80A01H501U");
        provider.told.put("sub", "somebody-else");
        assertThatThrownBy(() -> through(client))
                .isInstanceOf(NotVouched.class)
                .hasMessageContaining("another subject");
    }

    @Test
    void theLevelIsAskedForAndDemanded() {
        String two = "https://www.spid.gov.it/SpidL2";
        OpenIdProvider client = with(TestSettings.of(provider).with("acr", two + " https://www.spid.gov.it/SpidL3"));
        provider.person.put("acr", two);
        assertThat(through(client).subject()).isEqualTo("248289761001");
        assertThat(provider.lastAsked.get("acr_values")).startsWith(two);
        provider.person.put("acr", "https://www.spid.gov.it/SpidL1");
        assertThatThrownBy(() -> through(client)).satisfies(OpenIdAttacksTest.reason(NotVouched.Reason.LEVEL));
        provider.person.remove("acr");
        // The user info is not signed: it cannot raise a level.
        provider.told.put("acr", two);
        assertThatThrownBy(() -> through(client)).satisfies(OpenIdAttacksTest.reason(NotVouched.Reason.LEVEL));
    }

    @Test
    void keysAreAskedForOnceAndAgainWhenAnUnknownOneSigns() {
        OpenIdProvider client = plain();
        through(client);
        through(client);
        assertThat(provider.keysAsked).hasValue(1);
        provider.changeKey();
        through(client);
        assertThat(provider.keysAsked).hasValue(2);
    }

    @Test
    void aClockThatIsALittleLateOrEarlyIsForgiven() {
        OpenIdProvider client = plain();
        provider.lie = OpenIdAttacksTest.expired(Duration.ofSeconds(30));
        assertThat(through(client).subject()).isEqualTo("248289761001");
    }

    @Test
    void theProvidersPageForLeavingIsOffered() {
        assertThat(plain().farewell())
                .contains(URI.create(provider.issuer()
                        + "/end?client_id=affianca&post_logout_redirect_uri=https%3A%2F%2Faffianca.comune.example%2F"));
    }

    @Test
    void theButtonSpeaksBothLanguages() {
        OpenIdProvider client =
                with(TestSettings.of(provider).with("label", "Entra con SPID").with("labelEn", "Enter with SPID"));
        assertThat(client.label(Locale.ITALIAN)).isEqualTo("Entra con SPID");
        assertThat(client.label(Locale.ENGLISH)).isEqualTo("Enter with SPID");
        assertThat(plain().label(Locale.ENGLISH)).isEqualTo("prova");
    }

    /** The file installer reads settings letter by letter as ISO 8859-1; people write UTF-8. */
    @Test
    void accentsSurviveTheFileOfSettings() {
        assertThat(Client.written("identit\u00C3\u00A0")).isEqualTo("identit\u00E0");
        assertThat(Client.written("identit\u00E0")).isEqualTo("identit\u00E0");
        assertThat(Client.written("Gruppo \u20AC")).isEqualTo("Gruppo \u20AC");
    }

    @Test
    void aSettingThatIsMissingOrUnsafeIsNamed() {
        assertThatThrownBy(() -> with(TestSettings.of(provider).with("clientId", " ")))
                .hasMessageContaining("org.affianca.openid-prova: clientId");
        assertThatThrownBy(() -> with(TestSettings.of(provider).with("issuer", "http://idp.comune.example")))
                .hasMessageContaining("must begin with https");
        assertThatThrownBy(() -> with(TestSettings.of(provider).with("publicUrl", "http://affianca.comune.example")))
                .hasMessageContaining("must begin with https");
        assertThatThrownBy(() -> with(TestSettings.of(provider).with("clientAuth", "magic")))
                .hasMessageContaining("clientAuth");
        assertThatThrownBy(() -> with(TestSettings.of(provider).with("scope", "profile")))
                .hasMessageContaining("openid");
    }

    @Test
    void aProviderThatIsAwayIsSaidToBeAway() {
        OpenIdProvider client = plain();
        provider.close();
        assertThatThrownBy(() -> client.depart(DEPARTURE)).satisfies(OpenIdAttacksTest.reason(NotVouched.Reason.AWAY));
    }
}
