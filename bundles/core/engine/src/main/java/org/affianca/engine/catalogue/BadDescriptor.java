package org.affianca.engine.catalogue;

import java.util.List;

/** An area's files cannot be taken; says every error at once, each with file and line. */
public final class BadDescriptor extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> errors;

    public BadDescriptor(List<String> errors) {
        super(String.join("; ", errors));
        this.errors = List.copyOf(errors);
    }

    public List<String> errors() {
        return errors;
    }
}
