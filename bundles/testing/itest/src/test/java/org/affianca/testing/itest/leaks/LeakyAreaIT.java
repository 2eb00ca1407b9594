package org.affianca.testing.itest.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.bundle.leaky.Leaky;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.leaks.LeakKit;
import org.affianca.testing.leaks.LeakReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An area that leaks on each way is caught on each, and told which resource it was. */
@ExtendWith(InParma.class)
class LeakyAreaIT {
    private static final String HOME = "/areas/leaky/";
    private static final Map<String, String> WAYS = Map.ofEntries(
            Map.entry("READ", "GET " + HOME + "pages/{id}"),
            Map.entry("LIST", "GET " + HOME + "pages"),
            Map.entry("COUNT", "GET " + HOME + "pages/count"),
            Map.entry("SEARCH", "GET " + HOME + "finder"),
            Map.entry("SORT", "GET " + HOME + "sorted"),
            Map.entry("RELATION", "GET " + HOME + "cases/{case}/pages"),
            Map.entry("TIMELINE", "GET " + HOME + "pages/{id}/history"),
            Map.entry("EXPORT", "GET " + HOME + "export"),
            Map.entry("PRINT", "GET " + HOME + "pages/{id}/print"),
            Map.entry("BULK", "POST " + HOME + "pages/bulk"),
            Map.entry("NOTIFICATION", "GET " + HOME + "inbox"),
            Map.entry("ERROR", "DELETE " + HOME + "pages/{id}"),
            Map.entry("EXISTENCE", "GET " + HOME + "pages/{id}"));

    private final Town town;

    LeakyAreaIT(Town town) {
        this.town = town;
    }

    @Test
    void itIsCaughtOnEachWayAndTheWayIsNamed() throws IOException {
        Areas areas = new Areas(town);
        Path jar = Leaky.bundle().into(areas.deploy());
        try {
            areas.until(Leaky.ID, "ACTIVE");
            LeakReport report = new LeakKit(
                            town.house().at(""),
                            town.house().data(),
                            town.administrator().cookie())
                    .onlyArea(Leaky.ID)
                    .run();

            List<String> leaks = report.leaks();
            WAYS.forEach((way, operation) -> assertThat(leaks)
                    .as("%s by %s", way, operation)
                    .anyMatch(leak -> leak.startsWith(way + " " + operation + " as ")));
            assertThat(leaks).as("the log").anyMatch(leak -> leak.startsWith("LOG "));
            assertThat(leaks).allMatch(leak -> leak.contains(HOME) || leak.startsWith("LOG "));
        } finally {
            Files.delete(jar);
        }
    }
}
