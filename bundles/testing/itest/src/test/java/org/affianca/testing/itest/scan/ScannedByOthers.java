package org.affianca.testing.itest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParmaWithTls;
import org.affianca.testing.itest.house.Program;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.leaks.LeakKit;
import org.affianca.testing.leaks.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Wapiti, sqlmap and testssl.sh against the distribution as IT staff start it, over https, signed in as a coordinator, and as
 * the owner of a case where only the owner reads; every area is installed, and what the leak kit plants stands behind the addresses of core and areas. Takes about half an hour, so
 * it runs on demand: its name is not one that each build plays.
 */
@ExtendWith(InParmaWithTls.class)
class ScannedByOthers {
    private final Town town;
    private final Path folder = Program.emptied("scanned-by-others");
    private final String base = InParmaWithTls.address();

    ScannedByOthers(Town town) {
        this.town = town;
    }

    @Test
    void leaveNoFindingUnexplained() throws IOException {
        List<Reach> reaches = planted();
        Reach coordinator = reaches.get(0);
        Reach owner = reaches.get(1);
        String cookie = coordinator.cookie();
        Map<String, String> filled = new LinkedHashMap<>(coordinator.addresses());
        filled.putAll(owner.addresses());
        Addresses all = new Addresses(
                Caller.stranger(town.house())
                        .with(cookie)
                        .get("/openapi.json")
                        .expect(200)
                        .json(),
                filled);
        List<String> addresses = all.all();
        Files.write(folder.resolve("addresses.txt"), addresses);
        assertThat(addresses).hasSizeGreaterThan(250);
        assertThat(all.ofAreasWithoutRecords()).isEmpty();

        List<Finding> found = new ArrayList<>(new TestSsl(folder).scan(base.replace("https://", "")));
        Wapiti wapiti = new Wapiti(folder);
        found.addAll(wapiti.scan(base, cookie, addresses));
        found.addAll(wapiti.scan(base, owner.cookie(), all.of(owner.addresses().keySet())));
        Sqlmap sqlmap = new Sqlmap(folder);
        for (String address : all.ofAreasWithParameters()) {
            found.addAll(sqlmap.scan(base + address, owner.cookie()));
        }
        found.addAll(sqlmap.scan(base + "/api/people?q=Rossi&limit=5", cookie));
        found.addAll(sqlmap.scan(base + "/api/cases?limit=5&after=abc", cookie));
        found.addAll(sqlmap.scan(
                base + "/api/session",
                cookie,
                "--data",
                "{\"name\":\"sara\",\"password\":\"x\"}",
                "--headers",
                "X-Affianca: 1\nContent-Type: application/json",
                "--ignore-code",
                "401,429"));

        Files.writeString(folder.resolve("findings.txt"), lines(found));
        Explained explained = new Explained();
        List<Finding> open =
                found.stream().filter(one -> !explained.covers(one)).toList();
        assertThat(open).as("see %s", folder).isEmpty();
        assertThat(stillServes()).isTrue();
    }

    /** All areas, and in an ordinary case something behind each address of core and theirs. */
    private List<Reach> planted() {
        for (String area : Program.areaIds()) {
            new Areas(town).ensure(area);
        }
        LeakKit kit = new LeakKit(
                town.house().at(""), town.house().data(), town.administrator().cookie());
        for (String area : Program.areaIds()) {
            kit.with(Program.leakScript(area));
        }
        return kit.reach();
    }

    private static String lines(List<Finding> found) {
        StringBuilder text = new StringBuilder();
        found.forEach(one -> text.append(one).append('\n'));
        return text.toString();
    }

    /** A scan that broke the server would find nothing any more. */
    private boolean stillServes() {
        return Caller.stranger(town.house()).get("/status").status() == 200;
    }
}
