package org.affianca.engine.broken;

/** Breaks rule 8: a mapper is an interface. */
public final class ClassMapper {}
