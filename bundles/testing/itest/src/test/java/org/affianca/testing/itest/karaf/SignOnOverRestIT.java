package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Staff come in through the body's identity provider, and nobody comes in by lying for it. */
@OnBothDatabases
class SignOnOverRestIT {
    private final Town town;
    private final Caller stranger;
    private final SignOnStory story;
    private final LittleProvider provider;

    SignOnOverRestIT(Town town) {
        this.town = town;
        this.stranger = Caller.stranger(town.house());
        this.story = new SignOnStory(town);
        this.provider = story.provider();
        provider.person.put("sub", UUID.randomUUID().toString());
        provider.person.put("fiscal_number", "TINIT-FTTDAA80A01H501U");
        provider.person.put("name", "Dora Invenzioni");
    }

    @AfterEach
    void takeAway() {
        story.close();
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

    @Test
    void whoIsKnownComesInWithoutAPasswordAndLeavesWithTheProvider() {
        String name = story.configured("accountClaim = fiscal_number", "acr = https://www.spid.gov.it/SpidL2");
        provider.person.put("acr", "https://www.spid.gov.it/SpidL2");
        assertThat(stranger.get("/sign-on").expect(200).text()).contains("Entra con l'identità di prova");
        assertThat(refusal(name)).isEqualTo("/?entry=unknown");
        story.enter(story.account("Dora Invenzioni"), name, "fttdaa80a01h501u");

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
        String name = story.configured(
                "provision = true", "roleClaim = groups", "roles = Assistenti=worker; Capi=coordinator");
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
        String name = story.configured();
        String other = story.configured();
        story.enter(story.account("Eva Invenzioni"), name, String.valueOf(provider.person.get("sub")));

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
