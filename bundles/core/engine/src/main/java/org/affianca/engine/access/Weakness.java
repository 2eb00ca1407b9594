package org.affianca.engine.access;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** Says what is wrong with a password somebody wants: too short, no change, of the name, or known to everybody. */
final class Weakness {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int DIFFERENT = 5;
    private static final int OWN = 8;
    private static final int SHORT_WORD = 4;
    private static final String PRODUCT = "affianca";

    private final KnownToAll known;

    Weakness(Optional<Path> leaked) {
        this.known = new KnownToAll(leaked);
    }

    void refuse(String name, String house, String old, String fresh) {
        reason(name, house, old, fresh).ifPresent(reason -> {
            throw new Invalid(Flaw.at("/fresh", reason));
        });
    }

    private Optional<String> reason(String name, String house, String old, String fresh) {
        if (fresh.length() < SHORTEST || fresh.length() > LONGEST) {
            return Optional.of("password-length");
        }
        if (fresh.equals(old)) {
            return Optional.of("password-same");
        }
        if (fresh.chars().distinct().count() < DIFFERENT
                || fresh.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                || own(fresh, house).length() < OWN) {
            return Optional.of("password-poor");
        }
        return known.has(fresh) ? Optional.of("password-known") : Optional.empty();
    }

    /** What is left when the words that everybody at work would try are taken away, and all that is no letter. */
    private static String own(String fresh, String house) {
        String rest = fresh.toLowerCase(Locale.ROOT);
        for (String word : (PRODUCT + " " + house).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            rest = word.length() < SHORT_WORD ? rest : rest.replace(word, "");
        }
        return rest.equals(fresh.toLowerCase(Locale.ROOT)) ? rest : rest.replaceAll("[^\\p{L}]", "");
    }
}
