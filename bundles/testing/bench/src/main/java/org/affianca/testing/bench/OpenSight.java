package org.affianca.testing.bench;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of the decision point, with every condition that it offers replaced by one that only asks whose house it is. */
final class OpenSight {
    private static final Pattern CONDITION =
            Pattern.compile("public static final String (\\w+)\\s*=.*?;(?=\\n)", Pattern.DOTALL);

    /** Which alias a condition speaks of, by the beginning of its name; all others speak of the case. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("PERSON", "p"),
            Map.entry("MEETING", "u"),
            Map.entry("CONTACT", "k"),
            Map.entry("REPORT", "r"),
            Map.entry("EMERGENCY", "g"),
            Map.entry("ENTRY", "e"),
            Map.entry("LIST", "q"),
            Map.entry("ACTIVITY", "y"),
            Map.entry("TRANSFER", "x"));

    private OpenSight() {}

    static String of(String source) {
        Matcher found = CONDITION.matcher(source);
        int[] count = {0};
        String open = found.replaceAll(one -> {
            count[0]++;
            return Matcher.quoteReplacement(
                    "public static final String " + one.group(1) + " = \"" + condition(one.group(1)) + "\";");
        });
        if (count[0] < 20) {
            throw new IllegalStateException("the decision point was not found in its source");
        }
        return open;
    }

    private static String condition(String name) {
        if (name.equals("PLACE") || name.equals("FACT") || name.equals("TIE") || name.endsWith("_SECRET")) {
            return " (1 = 1) ";
        }
        String alias = ALIASES.entrySet().stream()
                .filter(one -> name.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("c");
        String merged = alias.equals("p") ? " and p.merged_into is null" : "";
        return " (" + alias + ".organisation_id = #{v.organisation}" + merged + ") ";
    }
}
