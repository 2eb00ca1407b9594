package org.affianca.testing.leaks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a hole in an address, a parameter or a field of a body stands for, by its name or by the word before it. */
final class Nouns {
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("persons", "people"),
            Map.entry("members", "people"),
            Map.entry("one", "people"),
            Map.entry("other", "people"),
            Map.entry("survivor", "people"),
            Map.entry("absorbed", "people"),
            Map.entry("second", "people"),
            Map.entry("case", "cases"),
            Map.entry("caseId", "cases"),
            Map.entry("work", "works"),
            Map.entry("under", "works"),
            Map.entry("circumstance", "circumstances"),
            Map.entry("document", "documents"),
            Map.entry("household", "households"),
            Map.entry("contact", "contacts"),
            Map.entry("commitment", "commitments"),
            Map.entry("addendumTo", "notes"),
            Map.entry("report", "reports"));

    /** Holes that hold no id, and what to put there. */
    private static final Map<String, String> FIXED = Map.of(
            "number", "1",
            "version", "1",
            "definition", "1",
            "place", "1",
            "month", java.time.LocalDate.now().toString().substring(0, 7),
            "service", "core.measure",
            "instrument", "core.everyday-life",
            "list", "need",
            "prefix", "core");

    /** What is planted by another word than the one it is read by. */
    private static final Map<String, String> READ_BY =
            Map.of("entries", "waiting-list-entries", "holds", "stays", "enrolments", "activities");

    private Nouns() {}

    static String readBy(String planted) {
        return READ_BY.getOrDefault(planted, planted);
    }

    static Optional<String> fixed(String hole) {
        return Optional.ofNullable(FIXED.get(hole));
    }

    static String of(Operation operation, int hole) {
        String name = operation.holes().get(hole);
        return BY_NAME.getOrDefault(name, name.equals("id") ? operation.nounBefore(hole) : name + "s");
    }

    /** The name of the field at a pointer. */
    static String last(String pointer) {
        return pointer.replaceAll("(/0)+$", "").replaceAll(".*/", "");
    }

    /** Of a parameter or a field; what nothing is known of may be anything. */
    static List<String> of(String name) {
        return BY_NAME.containsKey(name) ? List.of(BY_NAME.get(name)) : List.of(name, name + "s");
    }
}
