package org.affianca.engine.organisation;

import java.util.List;

/** A profile cannot be taken; says every error at once, each with file and line. */
final class BadProfile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadProfile(List<String> errors) {
        super(String.join("; ", errors));
    }
}
