package org.affianca.api.brokenone;

import org.affianca.api.brokentwo.Two;

/** Half of a circle. */
public record One(Two two) {}
