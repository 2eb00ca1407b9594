package org.affianca.engine.details;

import org.affianca.api.Because;

/** A plain value that cannot become what its component is; stays within this package. */
final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Because why;

    NotTaken(Because why) {
        super(why.code());
        this.why = why;
    }

    NotTaken(String code) {
        this(Because.of(code));
    }

    Because why() {
        return why;
    }
}
