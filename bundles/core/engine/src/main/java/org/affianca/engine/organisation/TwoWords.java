package org.affianca.engine.organisation;

import java.util.Locale;

/** A label in Italian and English; English falls back on Italian when the profile gives none. */
record TwoWords(String it, String en) {
    static final TwoWords NONE = new TwoWords("", "");

    String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !en.isEmpty() ? en : it;
    }

    boolean isEmpty() {
        return it.isEmpty();
    }
}
