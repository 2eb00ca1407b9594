package org.affianca.api.casefile;

import org.affianca.api.UnitId;

/** A unit that follows an open case, and its telephone number; empty when none is known. */
public record UnitToAsk(UnitId unit, String telephone) {}
