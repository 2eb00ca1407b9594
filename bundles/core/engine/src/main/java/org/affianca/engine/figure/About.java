package org.affianca.engine.figure;

/** Of what a municipality may set values of its own. */
public enum About {
    /** A point, a ceiling, an amount. */
    FIGURE,
    /** How long the term of a norm is. */
    NORM
}
