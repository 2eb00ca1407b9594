package org.affianca.engine.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.affianca.engine.check.Padded;
import org.affianca.engine.check.Prefix;
import org.jspecify.annotations.Nullable;

/**
 * What counts as one typed word: all words that begin with it, and these others that sound or look like it.
 *
 * @param prefix null where only the others are meant
 */
record WordSet(@Nullable Prefix prefix, List<String> others) {
    private static final int STEP = 8;
    private static final String NO_WORD = "";

    WordSet {
        others = List.copyOf(others);
    }

    static WordSet of(Prefix prefix) {
        return new WordSet(prefix, List.of());
    }

    WordSet with(List<String> more) {
        Set<String> all = new LinkedHashSet<>(others);
        all.addAll(more);
        all.remove(NO_WORD);
        return new WordSet(prefix, Padded.to(STEP, all, NO_WORD));
    }

    /** What this one has beyond another, which it contains. */
    WordSet beyond(WordSet other) {
        return new WordSet(
                null,
                Padded.to(
                        STEP,
                        others.stream()
                                .filter(word -> !word.equals(NO_WORD) && !other.others.contains(word))
                                .toList(),
                        NO_WORD));
    }

    /** How many letters were typed. */
    int length() {
        return prefix == null ? 0 : prefix.from().length();
    }
}
