package org.affianca.api.assessment;

import java.util.Locale;
import java.util.Map;

/** One text of an instrument in the languages its file gives; Italian stands in for a language it lacks. */
public record Wording(Map<String, String> byLanguage) {
    private static final String ITALIAN = "it";

    public Wording {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Nothing is said. */
    public static Wording none() {
        return new Wording(Map.of());
    }

    /** The text in a language; empty when nothing is said. */
    public String in(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.getOrDefault(ITALIAN, ""));
    }
}
