package org.affianca.engine.brokenone;

import org.affianca.engine.brokentwo.Two;

/** Half of a circle. */
public record One(Two two) {}
