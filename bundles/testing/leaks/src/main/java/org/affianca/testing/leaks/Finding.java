package org.affianca.testing.leaks;

/** One leak: the way, the operation, who could read it, and what. */
record Finding(Way way, String operation, String who, String what) {
    @Override
    public String toString() {
        return way + " " + operation + " as " + who + ": " + what;
    }
}
