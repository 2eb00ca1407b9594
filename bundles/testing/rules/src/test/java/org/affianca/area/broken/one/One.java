package org.affianca.area.broken.one;

import org.affianca.area.broken.two.Two;

/** Half of a circle. */
public record One(Two two) {}
