package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;

/** The data officer, who prepares what SIUSS is told. */
final class SiussStory {
    private final Caller officer;

    SiussStory(Town town) {
        this.officer = town.user("returns");
    }

    /** The rows of one case, of all pages. */
    List<JsonNode> rows(long file, String from, String until) {
        List<JsonNode> mine = new ArrayList<>();
        String after = "";
        do {
            Answer page = officer.get("/returns/siuss?limit=200&from=" + from + "&until=" + until + after)
                    .expect(200);
            page.items().stream()
                    .filter(row -> row.path("caseId").asLong() == file)
                    .forEach(mine::add);
            String next = page.json().path("next").asText();
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return mine;
    }

    static Map<String, String> told(JsonNode row) {
        Map<String, String> told = new LinkedHashMap<>();
        row.path("items")
                .forEach(one -> told.put(
                        one.path("attribute").asText(), one.path("value").asText()));
        return told;
    }

    /** Says how a service is told. */
    void set(String service, String benefit, int meansTest, int character, int area) {
        Answer now = officer.get("/returns/siuss/services/" + service).expect(200);
        officer.put(
                        "/returns/siuss/services/" + service,
                        Map.of(
                                "told", true,
                                "benefit", benefit,
                                "name", "",
                                "meansTest", meansTest,
                                "character", character,
                                "area", area),
                        "If-Match",
                        now.etag())
                .expect(200);
    }

    String table(String from, String until) {
        return officer.get("/returns/siuss/table?from=" + from + "&until=" + until)
                .expect(200)
                .text();
    }
}
