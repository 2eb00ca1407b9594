package org.affianca.rest.brokenone;

import org.affianca.rest.brokentwo.Two;

/** Half of a circle. */
public record One(Two two) {}
