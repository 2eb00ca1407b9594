package org.affianca.api.plan;

/** In what time a goal shall be attained. */
public enum Horizon {
    SHORT,
    MEDIUM,
    LONG
}
