package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** A cooperative's staff over REST: what it is engaged for, and nothing else. */
@OnBothDatabases
class ProviderOverRestIT {
    private static final List<String> CLOSED =
            List.of("/cases", "/works", "/people?q=Prova", "/contacts", "/users", "/break-glasses");

    private final Town town;
    private final CaseStory story;
    private final DeliveryStory deliveries;
    private final ProviderStory providers;
    private final LocalDate today = LocalDate.now();

    ProviderOverRestIT(Town town) {
        this.town = town;
        Caller worker = town.user("worker", "desk", "coordinator");
        this.story = new CaseStory(town, worker);
        this.deliveries = new DeliveryStory(story);
        this.providers = new ProviderStory(town, worker);
    }

    private Caller staffOf(long partner) {
        Town.Staff staff = providers.staffOf(partner);
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }

    @Test
    void aCooperativesStaffFillInWhatItIsEngagedForAndReadNothingElse() {
        long coop = providers.partner();
        Caller carla = staffOf(coop);
        Caller ivo = staffOf(providers.partner());
        long file = story.caseInCharge();
        long work = deliveries.running(file);
        assertThat(providers.engaged(work, coop).expect(409).text()).contains("agreement-missing");
        providers.agreedWith(coop);
        providers.engaged(work, coop).expect(201);

        List<JsonNode> mine = carla.get("/provider-orders").expect(200).items();
        assertThat(mine)
                .singleElement()
                .satisfies(one -> assertThat(one.path("work").asLong()).isEqualTo(work));
        assertThat(ivo.get("/provider-orders").expect(200).items()).isEmpty();

        YearMonth month = YearMonth.from(today).minusMonths(1);
        String path = "/provider-orders/" + work + "/months/" + month;
        LocalDate day = month.atDay(10);
        Answer empty = carla.get(path).expect(200);
        Answer written = carla.put(
                        path,
                        Map.of("deliveries", List.of(Map.of("on", day.toString(), "quantity", 2))),
                        "If-Match",
                        empty.etag())
                .expect(200);
        assertThat(written.json().has("entitlement")).isFalse();
        assertThat(story.worker()
                        .get("/works/" + work + "/months/" + month)
                        .expect(200)
                        .at("/total")
                        .decimalValue())
                .isEqualByComparingTo("2");

        Answer absent = ivo.get("/provider-orders/999999999999").expect(404);
        assertThat(ivo.get("/provider-orders/" + work).expect(404).at("/code")).isEqualTo(absent.at("/code"));
        ivo.get(path).expect(404);
        for (String other : List.of("/works/" + work, "/cases/" + file, "/cases/" + file + "/notes")) {
            carla.get(other).expect(404);
        }
        for (String closed : CLOSED) {
            Answer answer = carla.get(closed);
            assertThat(answer.status() == 403 || answer.items().isEmpty())
                    .as(closed + " " + answer.text())
                    .isTrue();
        }
    }
}
