package org.affianca.testing.itest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        // The same session has another name over https.
        String cookie = "__Host-" + coordinator.cookie();
        String owners = "__Host-" + owner.cookie();
        Map<String, String> filled = new LinkedHashMap<>(coordinator.addresses());
        filled.putAll(owner.addresses());
        Addresses all = new Addresses(
                Caller.stranger(town.house())
                        .with(coordinator.cookie())
                        .get("/openapi.json")
                        .expect(200)
                        .json(),
                filled);
        List<String> addresses = all.all();
        assertThat(addresses).hasSizeGreaterThan(250);
        assertThat(all.ofAreasWithoutRecords()).isEmpty();
        List<String> ofOwner = all.of(owner.addresses().keySet());
        Doors doors = new Doors(base);
        Map<String, Integer> answers = new TreeMap<>(doors.answers(addresses, cookie));
        answers.putAll(doors.answers(ofOwner, owners));
        Files.writeString(folder.resolve("addresses.txt"), lines(answers.entrySet()));
        assertThat(answers.values()).as("see addresses.txt").doesNotContain(401).noneMatch(status -> status >= 500);
        assertThat(answers.values().stream().filter(status -> status == 200).count())
                .as("addresses that are answered")
                .isGreaterThan(190);

        List<Finding> found = new ArrayList<>(new TestSsl(folder).scan(base.replace("https://", "")));
        Wapiti wapiti = new Wapiti(folder);
        found.addAll(wapiti.scan(base, cookie, addresses));
        found.addAll(wapiti.scan(base, owners, ofOwner));
        Sqlmap sqlmap = new Sqlmap(folder);
        for (String address : all.ofAreasWithParameters()) {
            found.addAll(sqlmap.scan(base + address, owners));
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
        assertThat(doors.answers(List.of("/api/session"), cookie).values())
                .as("the session after the scan")
                .containsExactly(200);
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

    private static String lines(Collection<?> all) {
        StringBuilder text = new StringBuilder();
        all.forEach(one -> text.append(one).append('\n'));
        return text.toString();
    }
}
