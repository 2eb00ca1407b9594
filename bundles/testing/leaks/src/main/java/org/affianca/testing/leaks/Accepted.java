package org.affianca.testing.leaks;

import java.util.Map;

/** What users may learn although they see no case, each with its reason; never a planted word. */
final class Accepted {
    private static final String BOOKS =
            "the books add up for whoever spends of them: amounts, without person, work, purpose or act";
    private static final String LIST = "how many wait, and that somebody does, is known to whoever keeps the list";

    private static final Map<String, String> REASONS = Map.of(
            "LIST GET /areas ADMINISTRATOR", "how many works keep an area from being removed, over the whole house",
            "LIST GET /waiting-lists", LIST,
            "EXISTENCE GET /waiting-list-entries/{id} KEEPER", LIST,
            "EXISTENCE GET /waiting-list-entries/{id}/history KEEPER", LIST,
            "LIST GET /chapters", BOOKS,
            "LIST GET /voucher-series", BOOKS,
            "LIST GET /commitments", BOOKS,
            "EXISTENCE GET /commitments/{id}", BOOKS);

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
