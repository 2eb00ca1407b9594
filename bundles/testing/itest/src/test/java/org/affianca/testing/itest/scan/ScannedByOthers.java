package org.affianca.testing.itest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.affianca.testing.itest.house.Areas;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParmaWithTls;
import org.affianca.testing.itest.house.Program;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.CaseStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Wapiti, sqlmap and testssl.sh against the distribution as IT staff start it, over https, signed in as a caseworker with a
 * case; every area installed. Takes about half an hour, so it runs on demand: its name is not one that each build plays.
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
        new Areas(town).ensure("employment");
        Town.Staff staff = town.staff("Sara Collaudi", "worker", "desk", "coordinator");
        CaseStory story = new CaseStory(town, Caller.signedIn(town.house(), staff.name(), staff.password()));
        long file = story.caseInCharge();
        long person = story.person();
        String cookie = story.worker().cookie();
        List<String> addresses = new Addresses(story.worker(), person, file).all();
        assertThat(addresses).hasSizeGreaterThan(100);

        List<Finding> found = new ArrayList<>(new TestSsl(folder).scan(base.replace("https://", "")));
        found.addAll(new Wapiti(folder).scan(base, cookie, addresses));
        Sqlmap sqlmap = new Sqlmap(folder);
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
