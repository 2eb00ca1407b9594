package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** A program asks under a name of its own, within what its token opens, over REST on both databases. */
@OnBothDatabases
class MachinesOverRestIT {
    private final Town town;
    private final Caller administrator;
    private final Caller stranger;

    MachinesOverRestIT(Town town) {
        this.town = town;
        this.administrator = town.administrator();
        this.stranger = Caller.stranger(town.house());
    }

    private Map<String, Object> data(List<String> scopes, List<String> networks) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("label", "Cruscotto notturno");
        data.put("reason", "Conta i contatti; risponde l'ufficio statistica");
        data.put("roles", List.of("worker", "desk"));
        data.put("units", new ArrayList<>(town.units()));
        data.put("scopes", scopes);
        data.put("networks", networks);
        data.put("requestsPerMinute", 1_000);
        return data;
    }

    private String issued(long machine, Object asked) {
        return administrator
                .post("/service-accounts/" + machine + "/tokens", asked)
                .expect(201)
                .at("/token")
                .asText();
    }

    private Answer get(String token, String path) {
        return stranger.get(path, "Authorization", "Bearer " + token);
    }

    @Test
    void aTokenOpensItsPartsAndNothingElse() {
        assertThat(administrator.get("/service-accounts/scopes").expect(200).text())
                .contains("\"people\"", "\"cases\"")
                .doesNotContain("\"users\"", "\"session\"", "\"service-accounts\"");
        Answer made = administrator
                .post("/service-accounts", data(List.of("read:people", "write:people"), List.of()))
                .expect(201);
        String token = issued(made.id(), Map.of("days", 30));

        get(token, "/people?q=inventati").expect(200);
        assertThat(get(token, "/cases").expect(403).text()).contains("scope-missing", "read:cases");
        get(token, "/users").expect(403);
        get(token, "/session").expect(403);
        get(token, "/service-accounts").expect(403);
        assertThat(get(token + "x", "/people?q=inventati").expect(401).text()).contains("token-invalid");

        Answer person = stranger.post(
                        "/people",
                        CaseStory.person("Macchinettini", "Rita"),
                        "Authorization",
                        "Bearer " + token,
                        "X-Affianca",
                        "")
                .expect(201);
        assertThat(get(token, "/people/" + person.id() + "/versions")
                        .expect(200)
                        .text())
                .as("who did it is known by name")
                .contains("Cruscotto notturno");
        assertThat(administrator
                        .get("/service-accounts/" + made.id())
                        .expect(200)
                        .text())
                .contains("usedAt", "127.0.0.1")
                .doesNotContain(token);
    }

    @Test
    void aSecretIsExchangedAndRevoked() {
        Answer made = administrator
                .post("/service-accounts", data(List.of("read:people"), List.of("127.0.0.0/8")))
                .expect(201);
        String first = issued(made.id(), Map.of("days", 30));
        get(first, "/people?q=inventati").expect(200);
        String second = issued(made.id(), Map.of("days", 30, "othersEndInHours", 0));
        get(first, "/people?q=inventati").expect(401);
        get(second, "/people?q=inventati").expect(200);

        Answer now = administrator.get("/service-accounts/" + made.id()).expect(200);
        administrator
                .put(
                        "/service-accounts/" + made.id(),
                        Map.of("data", data(List.of("read:people"), List.of("192.0.2.0/24")), "active", true),
                        "If-Match",
                        now.etag())
                .expect(200);
        get(second, "/people?q=inventati").expect(401);
        administrator
                .put(
                        "/service-accounts/" + made.id(),
                        Map.of("data", data(List.of("read:people"), List.of()), "active", true),
                        "If-Match",
                        now.etag())
                .expect(412);
        administrator
                .delete("/service-accounts/" + made.id() + "/tokens/"
                        + now.at("/tokens/0/id").asLong())
                .expect(204);
        assertThat(administrator
                        .get("/service-accounts/" + made.id())
                        .at("/tokens/0/revoked")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void nobodyButAdministratorsKeepsThem() {
        Caller worker = town.user("worker", "desk");
        worker.get("/service-accounts").expect(403);
        worker.post("/service-accounts", data(List.of("read:people"), List.of()))
                .expect(403);
        Answer flawed = administrator
                .post("/service-accounts", data(List.of("read:*"), List.of("ovunque")))
                .expect(422);
        assertThat(flawed.text()).contains("/scopes", "/networks/0");
    }
}
