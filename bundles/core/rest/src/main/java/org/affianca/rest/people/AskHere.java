package org.affianca.rest.people;

import org.affianca.api.UnitId;

/** There is a case; ask this unit, at this number. */
public record AskHere(UnitId unit, String unitLabel, String telephone) {}
