package org.affianca.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a list that may be seen. Candidates are found in the order of the list without asking who looks, which an
 * index does; then only as many of them are asked about as the page needs, for asking is what costs.
 */
public final class Sieve {
    private static final int MOST_AT_ONCE = 200;

    /** The next candidates in the order of the list. */
    @FunctionalInterface
    public interface Candidates<C> {
        /** At most so many after this one; after none, the first. */
        List<C> after(@Nullable C place, int most);
    }

    private Sieve() {}

    /**
     * At most so many rows. {@code seen} answers those of the candidates that are seen, in the order of the list. Each further
     * look takes twice as many candidates, since few of them seem to be seen.
     */
    public static <C, R> List<R> first(
            int most, @Nullable C after, Candidates<C> candidates, Function<List<C>, List<R>> seen) {
        List<R> found = new ArrayList<>();
        C place = after;
        for (int step = most; ; step = Math.max(most, Math.min(2 * step, MOST_AT_ONCE))) {
            List<C> some = candidates.after(place, step);
            if (!some.isEmpty()) {
                found.addAll(seen.apply(some));
            }
            if (some.size() < step || found.size() >= most) {
                return List.copyOf(found.subList(0, Math.min(most, found.size())));
            }
            place = some.get(step - 1);
        }
    }
}
