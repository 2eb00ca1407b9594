package org.affianca.engine.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists for {@code values (...)}, filled up to a few lengths: a database that plans each length anew sees few. */
public final class Padded {
    private Padded() {}

    /** The entries and, up to a multiple of the step, one that is in no table; empty stays empty. */
    public static <T> List<T> to(int step, Collection<T> entries, T nothing) {
        List<T> padded = new ArrayList<>(entries);
        while (padded.size() % step != 0) {
            padded.add(nothing);
        }
        return padded;
    }
}
