package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/** What it takes until a partner's staff have something to do. */
public final class ProviderStory {
    private final Town town;
    private final Caller worker;
    private final RegisterStory registers;

    public ProviderStory(Town town, Caller worker) {
        this.town = town;
        this.worker = worker;
        this.registers = new RegisterStory(worker, town.unit());
    }

    public long partner() {
        return registers.partner();
    }

    public void agreedWith(long partner) {
        registers.agreement(partner);
    }

    public Answer engaged(long work, long partner) {
        return worker.post(
                "/works/" + work + "/engagements",
                Map.of(
                        "partner",
                        partner,
                        "from",
                        LocalDate.now().minusMonths(2).toString(),
                        "contact",
                        true));
    }

    /** An account of a member of the partner's staff. */
    public Town.Staff staffOf(long partner) {
        Town.Staff staff = town.staff("Carla Segnaposto", "provider");
        long id = 0;
        for (JsonNode user : town.administrator().get("/users").expect(200).items()) {
            id = user.path("name").asText().equals(staff.name())
                    ? user.path("id").asLong()
                    : id;
        }
        town.administrator()
                .put("/users/" + id + "/partner", Map.of("partner", partner))
                .expect(200);
        return staff;
    }
}
