package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.affianca.openid.LittleProvider;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Staff come in through the body's identity provider, and nobody comes in by lying for it. */
@OnBothDatabases
class SignOnOverRestIT {
    private final Town town;
    private final Caller stranger;
    private final LittleProvider provider = new LittleProvider();
    private final List<Path> written = new ArrayList<>();

    SignOnOverRestIT(Town town) {
        this.town = town;
        this.stranger = Caller.stranger(town.house());
        provider.person.put("sub", UUID.randomUUID().toString());
        provider.person.put("fiscal_number", "TINIT-FTTDAA80A01H501U");
        provider.person.put("name", "Dora Invenzioni");
    }

    @AfterEach
    void takeAway() throws IOException {
        for (Path file : written) {
            Files.deleteIfExists(file);
        }
        provider.close();
    }

    /** Puts a configuration where the running program finds it, as an administrator would; the name is new each time. */
    private String configured(String... more) {
        String name = "prova" + UUID.randomUUID().toString().substring(0, 8);
        Path file = town.house().data().resolve("deploy").resolve("org.affianca.openid-" + name + ".cfg");
        List<String> lines = new ArrayList<>(List.of(
                "label = Entra con l'identità di prova",
                "issuer = " + provider.issuer(),
                "publicUrl = " + town.house().at(""),
                "clientId = " + LittleProvider.CLIENT,
                "clientSecret = " + LittleProvider.SECRET));
        lines.addAll(List.of(more));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        written.add(file);
        Until.so("the provider is offered", Duration.ofSeconds(30), () -> stranger.get("/sign-on")
                .text()
                .contains(name));
        return name;
    }

    private record Way(String cookie, String back) {}

    /** There, and to where the provider sends the browser back. */
    private Way there(String name) {
        Answer sent = stranger.get("/sign-on/" + name).expect(303);
        URI back = provider.visit(URI.create(sent.header("Location")));
        return new Way(
                sent.header("Set-Cookie").replaceAll(";.*", ""),
                back.getPath().replaceFirst("^/api", "") + "?" + back.getRawQuery());
    }

    private Answer back(Way way) {
        return stranger.with(way.cookie()).get(way.back()).expect(303);
    }

    private String refusal(String name) {
        Answer answer = back(there(name));
        assertThat(String.join(" ", answer.headers().allValues("Set-Cookie"))).doesNotContain("affianca-session");
        return answer.header("Location");
    }

    private static Caller in(Caller stranger, Answer answer) {
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.contains("affianca-session"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        return stranger.with(cookie.replaceAll(";.*", ""));
    }

    private long account(String label) {
        Town.Staff staff = town.staff(label, "worker");
        for (JsonNode user : town.administrator().get("/users").expect(200).items()) {
            if (user.path("name").asText().equals(staff.name())) {
                return user.path("id").asLong();
            }
        }
        throw new AssertionError("no " + staff.name());
    }

    private void enter(long account, String name, String identity) {
        Answer now =
                town.administrator().get("/users/" + account + "/identities").expect(200);
        assertThat(now.at("/providers").toString()).contains(name);
        town.administrator()
                .put(
                        "/users/" + account + "/identities",
                        Map.of("identities", List.of(Map.of("provider", name, "identity", identity))),
                        "If-Match",
                        now.etag())
                .expect(200);
    }

    @Test
    void whoIsKnownComesInWithoutAPasswordAndLeavesWithTheProvider() {
        String name = configured("accountClaim = fiscal_number", "acr = https://www.spid.gov.it/SpidL2");
        provider.person.put("acr", "https://www.spid.gov.it/SpidL2");
        assertThat(stranger.get("/sign-on").expect(200).text()).contains("Entra con l'identità di prova");
        assertThat(refusal(name)).isEqualTo("/?entry=unknown");
        enter(account("Dora Invenzioni"), name, "fttdaa80a01h501u");

        Answer entered = back(there(name));
        assertThat(entered.header("Location")).isEqualTo("/?via=" + name);
        Caller dora = in(stranger, entered);
        assertThat(dora.get("/session").expect(200).at("/user/label").asText()).isEqualTo("Dora Invenzioni");
        dora.get("/cases").expect(200);

        provider.person.put("acr", "https://www.spid.gov.it/SpidL1");
        assertThat(refusal(name)).isEqualTo("/?entry=level");

        leave(name, provider.logoutToken(saying("aud", "another-program"))).expect(400);
        dora.get("/session").expect(200);
        leave(name, provider.logoutToken(claims -> claims)).expect(204);
        assertThat(dora.get("/session").status()).isEqualTo(401);
        assertThat(stranger.get("/sign-on/" + name + "/farewell")
                        .expect(200)
                        .at("/address")
                        .asText())
                .startsWith(provider.issuer() + "/end?client_id=affianca");
    }

    private Answer leave(String name, String token) {
        return stranger.send(
                "POST",
                "/sign-on/" + name + "/logout",
                BodyPublishers.ofString("logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    @Test
    void somebodyNewIsGivenWhatFollowsFromTheGroups() {
        String name =
                configured("provision = true", "roleClaim = groups", "roles = Assistenti=worker; Capi=coordinator");
        provider.person.put("groups", List.of("Pompieri"));
        assertThat(refusal(name)).isEqualTo("/?entry=no-role");
        provider.person.put("groups", List.of("Assistenti", "Pompieri"));
        Caller dora = in(stranger, back(there(name)));
        Answer session = dora.get("/session").expect(200);
        assertThat(session.at("/user/roles").toString()).isEqualTo("[\"worker\"]");
        assertThat(session.at("/user/label").asText()).isEqualTo("Dora Invenzioni");
        provider.person.put("groups", List.of("Capi"));
        Caller again = in(stranger, back(there(name)));
        assertThat(again.get("/session").expect(200).at("/user/roles").toString())
                .isEqualTo("[\"coordinator\"]");
        assertThat(again.get("/session").at("/user/id").asLong())
                .isEqualTo(session.at("/user/id").asLong());
    }

    @Test
    void nobodyComesInByLying() {
        String name = configured();
        String other = configured();
        enter(account("Eva Invenzioni"), name, String.valueOf(provider.person.get("sub")));

        Way honest = there(name);
        String entered = back(honest).header("Location");
        assertThat(entered).isEqualTo("/?via=" + name);
        assertThat(back(honest).header("Location")).as("played again").isEqualTo("/?entry=expired");

        Way victims = there(name);
        assertThat(stranger.get(victims.back()).expect(303).header("Location"))
                .as("without the browser that began")
                .isEqualTo("/?entry=expired");
        Way attackers = there(name);
        assertThat(stranger.with(attackers.cookie())
                        .get(victims.back())
                        .expect(303)
                        .header("Location"))
                .as("a code slipped into another browser")
                .isEqualTo("/?entry=expired");
        Way mixed = there(other);
        assertThat(stranger.with(mixed.cookie())
                        .get(mixed.back().replace(other, name))
                        .expect(303)
                        .header("Location"))
                .as("sent back through another provider")
                .isEqualTo("/?entry=expired");

        Map<String, UnaryOperator<JWTClaimsSet>> lies = Map.of(
                "nonce", saying("nonce", "another"),
                "audience", saying("aud", "another-program"),
                "issuer", saying("iss", "https://idp.example"),
                "expired", saying("exp", Date.from(Instant.now().minusSeconds(3_600))));
        lies.forEach((what, lie) -> {
            provider.lie = lie;
            assertThat(refusal(name)).as(what).isEqualTo("/?entry=failed");
        });
        provider.lie = claims -> claims;
        provider.signing = PlainJWT::new;
        assertThat(refusal(name)).as("without a signature").isEqualTo("/?entry=failed");
        provider.signing = provider::signed;
        provider.answer.put("error", "access_denied");
        assertThat(refusal(name)).isEqualTo("/?entry=declined");
        provider.answer.clear();
        assertThat(back(there(name)).header("Location")).isEqualTo("/?via=" + name);
    }

    private static UnaryOperator<JWTClaimsSet> saying(String claim, Object value) {
        return claims -> new JWTClaimsSet.Builder(claims).claim(claim, value).build();
    }
}
