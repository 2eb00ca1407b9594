package org.affianca.area.other;

/** A class of another area. */
public final class Neighbour {}
