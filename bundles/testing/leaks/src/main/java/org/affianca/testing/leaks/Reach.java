package org.affianca.testing.leaks;

import java.util.Map;

/** Somebody's session, and by its template each address with holes where planted records answer to it. */
public record Reach(String cookie, Map<String, String> addresses) {
    public Reach {
        addresses = Map.copyOf(addresses);
    }
}
