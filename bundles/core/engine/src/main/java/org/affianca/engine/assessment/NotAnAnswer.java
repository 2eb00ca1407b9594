package org.affianca.engine.assessment;

import org.affianca.api.Because;

/** What was sent is no answer to the item; never leaves this package. */
final class NotAnAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Because why;

    NotAnAnswer(Because why) {
        super(why.code(), null, false, false);
        this.why = why;
    }

    NotAnAnswer(String code) {
        this(Because.of(code));
    }

    Because why() {
        return why;
    }
}
