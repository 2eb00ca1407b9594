package org.affianca.testing.itest.house;

import java.io.IOException;

/** A request that found nobody, or whose answer broke off. */
public final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unanswered(String asked, IOException cause) {
        super(asked, cause);
    }
}
