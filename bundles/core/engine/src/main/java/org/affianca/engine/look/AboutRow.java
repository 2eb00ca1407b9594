package org.affianca.engine.look;

import java.util.Optional;

/** The case and the person that a record is of. */
record AboutRow(long recordId, Optional<Long> caseId, Optional<Long> personId) {
    static AboutRow nobody(long record) {
        return new AboutRow(record, Optional.empty(), Optional.empty());
    }

    boolean isOfSomebody() {
        return caseId.isPresent() || personId.isPresent();
    }
}
