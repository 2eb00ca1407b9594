package org.affianca.testing.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the kit found, and how much it asked. */
final class Findings {
    private static final int SHOWN = 300;

    private final Canaries canaries;
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Map<String, Integer>> asked = new TreeMap<>();

    Findings(Canaries canaries) {
        this.canaries = canaries;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    /** Asked once more; the words in the answer that this user must not read are a leak. */
    void read(Way way, Operation operation, Who who, Reply reply) {
        asked.computeIfAbsent(operation.toString(), any -> new TreeMap<>()).merge(who.name(), 1, Integer::sum);
        for (Canaries.Canary canary : canaries.forbidden(who, reply.text())) {
            Way out = reply.status() >= 400 ? Way.ERROR : way;
            add(out, operation, who, "read what " + canary.act() + " planted in a case that is " + canary.level());
        }
    }

    /** Two answers that must not be told apart. */
    void alike(Way way, Operation operation, Who who, String when, String one, String other) {
        if (!one.equals(other)) {
            add(way, operation, who, when + ": " + difference(one, other));
        }
    }

    void add(Way way, Operation operation, Who who, String what) {
        add(new Finding(way, operation.toString(), who.name(), what));
    }

    void add(Finding finding) {
        if (!found.contains(finding) && !Accepted.is(finding)) {
            found.add(finding);
        }
    }

    /** Resource by user: how often it was asked, and the ways on which it leaked. */
    String table() {
        StringBuilder table = new StringBuilder("| operation | ");
        for (Who who : Who.values()) {
            table.append(who).append(" | ");
        }
        table.append("\n|---|").append("---|".repeat(Who.values().length)).append('\n');
        asked.forEach((operation, users) -> {
            table.append("| ").append(operation).append(" | ");
            for (Who who : Who.values()) {
                table.append(cell(operation, who, users.getOrDefault(who.name(), 0)))
                        .append(" | ");
            }
            table.append('\n');
        });
        return table.toString();
    }

    private String cell(String operation, Who who, int times) {
        TreeSet<Way> ways = new TreeSet<>();
        found.stream()
                .filter(finding ->
                        finding.operation().equals(operation) && finding.who().equals(who.name()))
                .forEach(finding -> ways.add(finding.way()));
        return ways.isEmpty() ? (times == 0 ? "" : String.valueOf(times)) : "**" + ways + "**";
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "..." + piece(one, at) + "... but ..." + piece(other, at) + "...";
    }

    private static String piece(String text, int at) {
        return text.substring(Math.max(0, Math.min(at - 60, text.length())), Math.min(text.length(), at + SHOWN))
                .replace('\n', ' ');
    }
}
