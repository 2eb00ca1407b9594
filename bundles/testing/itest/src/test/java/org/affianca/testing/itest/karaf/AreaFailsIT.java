package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.affianca.testing.itest.bundle.TestBundle;
import org.affianca.testing.itest.bundle.thrower.Thrower;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.InKaraf;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An area that fails is listed with its reason, and everything else serves. */
@ExtendWith(InKaraf.class)
class AreaFailsIT {
    private final Town town;
    private final Areas areas;
    private Path jar = Path.of("none");

    AreaFailsIT(Town town) {
        this.town = town;
        this.areas = new Areas(town);
    }

    @AfterEach
    void takeItAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    @Test
    void anAreaThatIsWellServesLikeOurs() {
        drop(TestBundle.area("wellmade").file("AREA-INF/db/001-table.sql", """
                create table wellmade.thing (
                  organisation_id bigint not null,
                  id bigint not null,
                  primary key (organisation_id, id)
                );
                """));

        areas.until("wellmade", "ACTIVE");
        assertThat(town.user("worker").get("/services?area=wellmade").items()).hasSize(1);
    }

    @Test
    void aMigrationThatFailsIsNamed() {
        drop(TestBundle.area("halfway")
                .file("AREA-INF/db/001-good.sql", "create table halfway.good (id bigint not null primary key);\n")
                .file("AREA-INF/db/002-bad.sql", "create table halfway.bad (id no_such_type);\n"));

        assertThat(failureOf("halfway")).contains("002-bad.sql");
        coreServes();
    }

    @Test
    void aWordTheFilesMayNotHaveIsNamedWithFileAndLine() {
        drop(TestBundle.area("illworded")
                .file("AREA-INF/services/advice.yaml", "service: advice\nkind: measure\ncolour: red\n"));

        assertThat(failureOf("illworded")).contains("advice.yaml").contains("3").contains("colour");
        coreServes();
    }

    @Test
    void anActivatorThatThrowsIsNamed() {
        drop(TestBundle.area("thrower")
                .header("Bundle-Activator", Thrower.class.getName())
                .classes(Thrower.class));

        assertThat(failureOf("thrower")).contains("activator");
        coreServes();
    }

    private void drop(TestBundle area) {
        jar = area.into(areas.deploy());
    }

    private String failureOf(String id) {
        areas.until(id, "FAILED");
        JsonNode area = areas.find(id).orElseThrow();
        return area.path("failure").asText();
    }

    private void coreServes() {
        var worker = town.user("worker", "desk");
        worker.get("/status").expect(200);
        assertThat(worker.get("/menu").expect(200).at("/sections")).isNotEmpty();
        List<JsonNode> services = worker.get("/services?area=core").expect(200).items();
        assertThat(services).isNotEmpty();
        new CaseStory(town, worker).caseInCharge();
    }
}
