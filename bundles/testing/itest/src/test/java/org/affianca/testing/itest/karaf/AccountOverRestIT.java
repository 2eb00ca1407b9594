package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Authenticator;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** A local account over REST: known passwords, the second factor, recovery codes, the sessions that are open. */
@OnBothDatabases
class AccountOverRestIT {
    private final Town town;
    private final Town.Staff staff;

    AccountOverRestIT(Town town) {
        this.town = town;
        this.staff = town.staff("Nadia Sicuri", "worker");
    }

    private Caller signedIn() {
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }

    private static Caller after(Caller before, Answer answer) {
        return before.with(answer.header("Set-Cookie").replaceAll(";.*", ""));
    }

    @Test
    void fromThePasswordAloneToTheSecondFactorAndBackByTheAdministrator() {
        Caller nadia = signedIn();
        nadia.post("/account/authenticators", Map.of("label", "telefono", "password", "non è la sua"))
                .expect(422);
        Answer begun = nadia.post("/account/authenticators", Map.of("label", "telefono", "password", staff.password()))
                .expect(201);
        assertThat(begun.at("/address").asText()).startsWith("otpauth://totp/Affianca:" + staff.name());
        Authenticator phone = new Authenticator(begun.at("/secret").asText());
        String confirmation = "/account/authenticators/" + begun.id() + "/confirmation";
        nadia.post(confirmation, Map.of("code", "000000")).expect(422);
        Answer confirmed =
                nadia.post(confirmation, Map.of("code", phone.code())).expect(200);
        List<String> codes = new ArrayList<>();
        confirmed.at("/codes").forEach(code -> codes.add(code.asText()));
        assertThat(codes).hasSize(10);
        nadia.get("/session").expect(401);
        Caller same = after(nadia, confirmed);
        assertThat(same.get("/session").expect(200).at("/awaits").asText()).isEqualTo("NOTHING");

        Caller half = signedIn();
        assertThat(half.get("/session").expect(200).at("/awaits").asText()).isEqualTo("SECOND_FACTOR");
        assertThat(half.get("/people").expect(403).text()).contains("second-factor-awaited");
        half.put("/session/password", Map.of("old", staff.password(), "fresh", "un'altra frase lunga"))
                .expect(403);
        half.get("/account").expect(403);
        half.post("/session/second-step", Map.of("code", "12345")).expect(422);
        Answer second =
                half.post("/session/second-step", Map.of("code", phone.code())).expect(200);
        Caller whole = after(half, second);
        whole.get("/agenda").expect(200);
        half.get("/session").expect(401);

        Caller lostPhone = signedIn();
        Answer recovered = lostPhone
                .post("/session/second-step", Map.of("code", codes.get(0)))
                .expect(200);
        assertThat(after(lostPhone, recovered)
                        .get("/account")
                        .expect(200)
                        .at("/recoveryCodes")
                        .asInt())
                .isEqualTo(9);
        lostPhone.get("/agenda").expect(401);
        signedIn().post("/session/second-step", Map.of("code", codes.get(0))).expect(422);

        long id = town.administrator()
                .get("/users")
                .expect(200)
                .item("name", staff.name())
                .path("id")
                .asLong();
        whole.delete("/users/" + id + "/second-factors").expect(403);
        town.administrator().delete("/users/" + id + "/second-factors").expect(204);
        whole.get("/session").expect(401);
        assertThat(signedIn().get("/session").expect(200).at("/awaits").asText())
                .isEqualTo("NOTHING");
    }

    @Test
    void everybodySeesAndEndsTheirOwnSessionsAndNobodyElses() {
        Caller here = signedIn();
        Caller there = signedIn();
        Answer seen = here.get("/account").expect(200);
        List<Long> others = new ArrayList<>();
        seen.at("/sessions").forEach(session -> {
            if (!session.path("here").asBoolean()) {
                others.add(session.path("id").asLong());
            }
        });
        Caller stranger = town.user("worker", "desk");
        others.forEach(id -> stranger.delete("/account/sessions/" + id).expect(404));
        there.get("/session").expect(200);
        here.delete("/account/sessions").expect(204);
        there.get("/session").expect(401);
        here.get("/session").expect(200);
    }

    @Test
    void aPasswordThatEverybodyKnowsIsRefused() {
        Answer refused = signedIn()
                .put("/session/password", Map.of("old", staff.password(), "fresh", "password1234!"))
                .expect(422);
        assertThat(refused.text()).contains("password-known", "/fresh");
    }
}
