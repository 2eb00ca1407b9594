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

    Because why() {
        return why;
    }

    /** Lets only what is right go on. */
    static void unless(boolean right, String code) throws NotTaken {
        unless(right, Because.of(code));
    }

    static void unless(boolean right, Because why) throws NotTaken {
        if (!right) {
            throw new NotTaken(why);
        }
    }
}
