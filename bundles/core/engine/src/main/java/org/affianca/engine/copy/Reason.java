package org.affianca.engine.copy;

/** Why something is not in a copy, as the rules know it; codes of list {@code withheld}. */
final class Reason {
    static final String REPORTER = "reporter";
    static final String SECRET_PLACE = "secret-place";
    static final String THIRD_PARTY = "third-party";
    static final String PROFESSIONAL = "professional-secrecy";
    static final String RESERVED = "reserved";
    static final String OTHER_PERSON = "other-person";

    private Reason() {}
}
