package org.affianca.rest.openapi;

import java.util.Locale;

/** Makes a phrase of a name: {@code peopleSearch} reads "People search". */
final class Words {
    private Words() {}

    static String spaced(String name) {
        String phrase = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
