package org.affianca.api.post;

import org.affianca.api.UnitId;

/** How many work in a unit in one profession on a day, and how much that is of full time, in hundredths. */
public record Strength(UnitId unit, String profession, int people, int hundredths) {}
