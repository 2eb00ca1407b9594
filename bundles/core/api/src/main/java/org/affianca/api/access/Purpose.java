package org.affianca.api.access;

/** Why data is looked at; written beside each read (GDPR 5(1)(b)). {@code origin} is the client's address, or empty. */
public record Purpose(String code, String origin) {
    /** Ordinary casework, the default of the screens. */
    public static final String CASEWORK = "casework";
    /** A machine that asks by itself. */
    public static final String SERVICE = "service";
}
