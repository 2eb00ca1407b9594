package org.affianca.api.access;

/** Why data is looked at; written beside each read (GDPR 5(1)(b)). {@code origin} is the client's address, or empty. */
public record Purpose(String code, String origin) {
    /** Ordinary casework, the default of the screens. */
    public static final String CASEWORK = "casework";

    /** Counting: lists and figures, and no single record. */
    public static final String STATISTICS = "statistics";
    /** A machine that asks by itself. */
    public static final String SERVICE = "service";
}
