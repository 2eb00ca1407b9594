package org.affianca.engine.merge;

import java.util.Map;

/** What a merge did to one row. */
record Change(What what, String table, String column, Map<String, Object> key, Map<String, Object> row) {
    /** How. */
    enum What {
        /** The column spoke of the absorbed person and now speaks of the survivor. */
        CARRIED,
        /** The column was emptied. */
        EMPTIED,
        /** The row was taken out; it is kept whole. */
        ASIDE
    }
}
