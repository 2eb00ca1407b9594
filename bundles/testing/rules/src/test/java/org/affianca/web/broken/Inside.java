package org.affianca.web.broken;

/** Something inside that outsiders must not see. */
public final class Inside {}
