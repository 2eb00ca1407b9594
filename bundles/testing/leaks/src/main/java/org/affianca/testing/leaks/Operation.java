package org.affianca.testing.leaks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation that the running program describes. */
record Operation(String method, String template, List<Query> queries, JsonNode body, String type) {
    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");

    /** A parameter behind the question mark, with its schema. */
    record Query(String name, JsonNode schema) {
        boolean isNumber() {
            return schema.path("type").asText().equals("integer");
        }
    }

    /** The names in braces, from left to right. */
    List<String> holes() {
        return HOLE.matcher(template).results().map(hole -> hole.group(1)).toList();
    }

    /** The address with its holes filled from left to right. */
    String filled(List<String> values) {
        Matcher holes = HOLE.matcher(template);
        StringBuilder address = new StringBuilder();
        for (String value : values) {
            holes.find();
            holes.appendReplacement(address, Matcher.quoteReplacement(value));
        }
        return holes.appendTail(address).toString();
    }

    /** The word before a hole, which says what it holds: {@code cases} in {@code /cases/{id}}. */
    String nounBefore(int hole) {
        Matcher holes = HOLE.matcher(template);
        for (int i = 0; i <= hole; i++) {
            holes.find();
        }
        String before = template.substring(0, holes.start()).replaceAll("/$", "");
        return before.substring(before.lastIndexOf('/') + 1);
    }

    boolean isOf(String area) {
        return template.startsWith("/areas/" + area + "/");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
