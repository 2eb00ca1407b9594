package org.affianca.engine.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists for {@code in (...)}, filled up with their last entry: a database that plans each length anew sees few. */
public final class Padded {
    private Padded() {}

    /** The entries, with the last repeated up to a multiple of the step; empty stays empty. */
    public static <T> List<T> to(int step, Collection<T> entries) {
        List<T> padded = new ArrayList<>(entries);
        while (padded.size() % step != 0) {
            padded.add(padded.get(padded.size() - 1));
        }
        return padded;
    }
}
