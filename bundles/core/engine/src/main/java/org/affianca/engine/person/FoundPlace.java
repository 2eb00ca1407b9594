package org.affianca.engine.person;

import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.engine.check.Cursor;

/** The place in what a search found: how near the last one seen was, and where that one stands among those as near. */
record FoundPlace(Closeness how, ListPlace place) {
    static Optional<FoundPlace> of(Paging paging) {
        return Cursor.read(
                paging,
                4,
                key -> new FoundPlace(
                        closeness(key.get(0)), new ListPlace(key.get(1), key.get(2), Long.parseLong(key.get(3)))));
    }

    /** Whether some who are so near may still follow. */
    boolean reaches(Closeness other) {
        return other.compareTo(how) >= 0;
    }

    /** Where to go on among those who are so near; from their first when only nearer ones were seen. */
    Optional<ListPlace> within(Closeness other) {
        return other == how ? Optional.of(place) : Optional.empty();
    }

    private static Closeness closeness(String ordinal) {
        int place = Integer.parseInt(ordinal);
        if (place < 0 || place >= Closeness.values().length) {
            throw new IllegalArgumentException("closeness");
        }
        return Closeness.values()[place];
    }
}
