package org.affianca.engine.broken;

/** Something inside that outsiders must not see. */
public final class Inside {}
