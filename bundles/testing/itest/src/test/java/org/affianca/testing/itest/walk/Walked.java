package org.affianca.testing.itest.walk;

import java.util.List;

/**
 * A service that was done from its first to its last step.
 *
 * @param way the steps taken
 * @param steps how many it has
 * @param fields how many of its own it keeps
 * @param deadlines how many it was held to
 */
record Walked(String code, String kind, List<String> way, int steps, int fields, int deadlines) {
    String line(List<String> rows) {
        return "| " + code + " | " + kind + " | " + String.join(" → ", way) + " | " + way.size() + " of " + steps
                + " | " + fields + " | " + deadlines + " | " + String.join(" ", rows) + " |";
    }
}
