package org.affianca.rest.broken;

/** Something inside that outsiders must not see. */
public final class Inside {}
