package org.affianca.api.person;

/** Where a person lives; all parts may be empty. Never shown for a protected person. */
public record Address(String street, String postcode, String municipality, String province) {
    public static final Address UNKNOWN = new Address("", "", "", "");
}
