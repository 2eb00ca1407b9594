package org.affianca.testing.itest.scan;

/** What a scanner says it found: which scanner, what it calls it, how grave (its own word), where, and its sentence. */
record Finding(String scanner, String name, String level, String where, String text) {
    @Override
    public String toString() {
        return String.join(" | ", scanner, level, name, where, text);
    }
}
