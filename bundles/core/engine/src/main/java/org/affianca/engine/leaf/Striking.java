package org.affianca.engine.leaf;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Strikes words out of free text: names and places that a reader must not learn. Whole words are looked for, whatever
 * their case and the spaces between them; each hit becomes a mark, so that the reader sees that something stood there.
 */
public final class Striking {
    public static final String MARK = "[omissis]";
    /** Shorter ones hit half the language. */
    private static final int SHORTEST = 3;

    /** A text with what was struck, and how often. */
    public record Struck(String text, int times) {}

    private final Set<Pattern> patterns = new LinkedHashSet<>();

    /** The longer phrases first, so that a name is struck whole before its parts are. */
    public static Striking of(Collection<String> phrases) {
        Striking striking = new Striking();
        phrases.stream()
                .map(String::strip)
                .filter(phrase -> phrase.length() >= SHORTEST)
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .forEach(phrase -> striking.patterns.add(pattern(phrase)));
        return striking;
    }

    private static Pattern pattern(String phrase) {
        String words = Pattern.compile("\\s+")
                .splitAsStream(phrase)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public Struck strike(String text) {
        String left = text;
        int times = 0;
        for (Pattern pattern : patterns) {
            Matcher hits = pattern.matcher(left);
            StringBuilder kept = new StringBuilder();
            while (hits.find()) {
                times++;
                hits.appendReplacement(kept, Matcher.quoteReplacement(MARK));
            }
            left = hits.appendTail(kept).toString();
        }
        return new Struck(left, times);
    }

    /** Whether any of the words stands in a text. */
    public boolean finds(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
