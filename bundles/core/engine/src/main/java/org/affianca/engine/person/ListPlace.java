package org.affianca.engine.person;

import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.engine.check.Cursor;

/** The place in a list of persons: surname, name and id of the last one seen. */
record ListPlace(String surname, String name, long id) {
    static Optional<ListPlace> of(Paging paging) {
        return Cursor.read(paging, 3, key -> new ListPlace(key.get(0), key.get(1), Long.parseLong(key.get(2))));
    }
}
