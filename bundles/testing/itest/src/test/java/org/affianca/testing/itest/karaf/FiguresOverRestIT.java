package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** An area ships a figure and words for core's lists; the administrator sets a value of the municipality's own and takes it back. */
@OnBothDatabases
class FiguresOverRestIT {
    private static final String DAYS = "/figures/minors.absence-days";

    private final Areas areas;
    private final Caller worker;
    private final Caller administrator;

    FiguresOverRestIT(Town town) {
        this.areas = new Areas(town);
        areas.ensure("minors");
        this.worker = town.user("worker", "desk");
        this.administrator = town.administrator();
    }

    @Test
    void whatTheMunicipalitySetsHoldsUntilItIsWithdrawn() {
        Answer shipped = worker.get(DAYS).expect(200);
        assertThat(shipped.at("/label").asText()).startsWith("Giorni di assenza");
        assertThat(shipped.at("/today/value").asInt()).isEqualTo(15);
        assertThat(shipped.at("/today/confirmed").asBoolean()).isFalse();
        Map<String, Object> own = Map.of(
                "value",
                12,
                "from",
                LocalDate.now().toString(),
                "source",
                "Protocollo con le scuole",
                "confirmed",
                true);
        worker.post(DAYS + "/values", own).expect(403);
        administrator.post("/figures/minors.nothing/values", own).expect(404);

        Answer set = administrator.post(DAYS + "/values", own).expect(201);
        assertThat(set.at("/today/value").asInt()).isEqualTo(12);
        assertThat(set.at("/shipped/0/value").asInt()).isEqualTo(15);
        administrator.post(DAYS + "/values", own).expect(422);

        String withdrawal = DAYS + "/values/" + set.at("/own/0/id").asLong() + "/withdrawal";
        administrator.post(withdrawal, Map.of()).expect(428);
        administrator.post(withdrawal, Map.of(), "If-Match", "\"7\"").expect(412);
        assertThat(administrator
                        .post(withdrawal, Map.of(), "If-Match", "\"1\"")
                        .expect(200)
                        .at("/today/value")
                        .asInt())
                .isEqualTo(15);
    }

    @Test
    void wordsAnAreaAddsStandInCoresListsWhileItIsThere() {
        assertThat(kinds()).contains("minors.youth-centre Centro di aggregazione giovanile");

        areas.without("minors");
        assertThat(kinds()).noneMatch(kind -> kind.startsWith("minors.")).isNotEmpty();

        areas.ensure("minors");
        assertThat(kinds()).contains("minors.youth-centre Centro di aggregazione giovanile");
    }

    private List<String> kinds() {
        return worker.get("/code-lists/activity-type").expect(200).items().stream()
                .map(kind ->
                        kind.path("code").asText() + " " + kind.path("label").asText())
                .toList();
    }
}
