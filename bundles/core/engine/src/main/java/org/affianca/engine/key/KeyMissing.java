package org.affianca.engine.key;

/** The program must not start: a key is missing, or is not the one it was; the message is a sentence for IT staff. */
public final class KeyMissing extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public KeyMissing(String message) {
        super(message);
    }

    KeyMissing(String message, Throwable cause) {
        super(message, cause);
    }
}
