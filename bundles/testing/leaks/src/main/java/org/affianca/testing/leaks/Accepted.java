package org.affianca.testing.leaks;

import java.util.Map;

/** What users may learn although they see no case, each with its reason; never a planted word. */
final class Accepted {
    private static final String BOOKS =
            "the books add up for whoever spends of them: amounts, without person, work, purpose or act";
    private static final String LIST = "how many wait, and that somebody does, is known to whoever keeps the list";

    private static final String CALL =
            "a call for public housing is published: caseworkers read it, who keeps its list changes it";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("LIST GET /areas ADMINISTRATOR", "how many works keep an area from being removed"),
            Map.entry(
                    "LIST GET /access-log/verification ADMINISTRATOR",
                    "how long the log of reads is, over the whole house"),
            Map.entry("LIST GET /keys ADMINISTRATOR", "how many texts of each sealed column follow the newest key"),
            Map.entry("WRITE PUT /areas/housing/calls/{id} COLLEAGUE", CALL),
            Map.entry("WRITE PUT /areas/housing/calls/{id} WORKER_ELSEWHERE", CALL),
            Map.entry("WRITE PUT /areas/housing/calls/{id} HEAD_ELSEWHERE", CALL),
            Map.entry("LIST GET /waiting-lists", LIST),
            Map.entry("EXISTENCE GET /waiting-list-entries/{id} KEEPER", LIST),
            Map.entry("EXISTENCE GET /waiting-list-entries/{id}/history KEEPER", LIST),
            Map.entry("LIST GET /chapters", BOOKS),
            Map.entry("LIST GET /voucher-series", BOOKS),
            Map.entry("LIST GET /commitments", BOOKS),
            Map.entry("EXISTENCE GET /commitments/{id}", BOOKS));

    private Accepted() {}

    static boolean is(Finding finding) {
        String what = finding.way() + " " + finding.operation();
        return !finding.what().startsWith("read ")
                && (REASONS.containsKey(what) || REASONS.containsKey(what + " " + finding.who()));
    }

    static Map<String, String> reasons() {
        return REASONS;
    }
}
