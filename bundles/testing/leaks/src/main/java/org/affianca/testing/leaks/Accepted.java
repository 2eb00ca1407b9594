package org.affianca.testing.leaks;

import java.util.Map;

/** What users may learn although they see no case, each with its reason; never a planted word. */
final class Accepted {
    private static final String BOOKS =
            "the books add up for whoever spends of them: amounts, without person, work, purpose or act";
    private static final String LIST = "how many wait, and that somebody does, is known to whoever keeps the list";

    private static final String TRIES = "whoever answers for somebody guarded is told that another tried";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("LIST GET /areas ADMINISTRATOR", "how many works keep an area from being removed"),
            Map.entry(
                    "LIST GET /access-log/verification ADMINISTRATOR",
                    "how long the log of reads is, over the whole house"),
            Map.entry("LIST GET /keys ADMINISTRATOR", "how many texts of each sealed column follow the newest key"),
            Map.entry("LIST GET /waiting-lists", LIST),
            Map.entry("READ GET /waiting-lists/{id}", LIST),
            Map.entry("EXISTENCE GET /waiting-list-entries/{id} KEEPER", LIST),
            Map.entry("EXISTENCE GET /waiting-list-entries/{id}/history KEEPER", LIST),
            Map.entry("WRITE GET /barriers/{id} OWNER", TRIES),
            Map.entry("WRITE GET /barriers/{id}/tries OWNER", TRIES),
            Map.entry(
                    "READ GET /calendar/engagements/{user}",
                    "when a colleague is busy is known to whoever makes appointments, and not with whom"),
            Map.entry("LIST GET /chapters", BOOKS),
            Map.entry("READ GET /chapters/{id}", BOOKS),
            Map.entry("LIST GET /voucher-series", BOOKS),
            Map.entry("READ GET /voucher-series/{id}", BOOKS),
            Map.entry("LIST GET /commitments", BOOKS),
            Map.entry("EXISTENCE GET /commitments/{id}", BOOKS),
            Map.entry("TIMING GET /commitments/{id}", BOOKS));

    private Accepted() {}

    static boolean is(Finding finding) {
        String what = finding.way() + " " + finding.operation();
        return !finding.what().startsWith("read ")
                && (REASONS.containsKey(what)
                        || REASONS.containsKey(what + " " + finding.who())
                        || isTry(what, finding));
    }

    /** What is new in the timeline for its manager is a try; anything else would be somebody's act. */
    private static boolean isTry(String what, Finding finding) {
        return what.equals("WRITE GET /cases/{id}/timeline") && finding.what().contains("\"type\":\"barrier-tried\"");
    }

    static Map<String, String> reasons() {
        return REASONS;
    }
}
