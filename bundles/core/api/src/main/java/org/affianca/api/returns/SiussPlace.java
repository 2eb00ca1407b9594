package org.affianca.api.returns;

/** Which record says what a row lacks. */
public enum SiussPlace {
    /** How the municipality tells the service. */
    SERVICE,
    WORK,
    CASE,
    PERSON
}
