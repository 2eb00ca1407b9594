package org.affianca.testing.leaks;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that were planted, each nowhere else in the world, and who may read them. */
final class Canaries {
    private static final Pattern SHAPE = Pattern.compile("(?i)zq[a-p]{9}qz");
    private static final int LETTERS = 9;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Canary> planted = new ConcurrentHashMap<>();

    /** A planted word, how secret its case is, who reads it, and by which act it came. */
    record Canary(String word, Level level, Scope scope, String act) {}

    String plant(Level level, Scope scope, String act) {
        String word = ghost();
        planted.put(word, new Canary(word, level, scope, act));
        return word;
    }

    /** A word of the same shape that was planted nowhere. */
    String ghost() {
        StringBuilder word = new StringBuilder("zq");
        for (int i = 0; i < LETTERS; i++) {
            word.append((char) ('a' + random.nextInt('p' - 'a' + 1)));
        }
        return word.append("qz").toString();
    }

    List<Canary> in(String text) {
        List<Canary> found = new ArrayList<>();
        Matcher matcher = SHAPE.matcher(text);
        while (matcher.find()) {
            Optional.ofNullable(planted.get(matcher.group().toLowerCase(Locale.ROOT)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Those in a text that this user must not read. */
    List<Canary> forbidden(Who who, String text) {
        return in(text).stream()
                .filter(canary -> !who.sees(canary.level(), canary.scope()))
                .toList();
    }

    List<Canary> all() {
        return List.copyOf(planted.values());
    }

    /** A text in which all words of this shape look alike. */
    static String blurred(String text) {
        return SHAPE.matcher(text).replaceAll("~");
    }
}
