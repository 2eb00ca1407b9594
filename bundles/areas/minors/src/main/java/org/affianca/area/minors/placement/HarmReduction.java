package org.affianca.area.minors.placement;

import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** Which danger is made smaller, and how. */
@Details("minors.harm-reduction")
public record HarmReduction(
        @Protected @Length(2000) String risk,
        @Length(2000) String limits,
        @Length(2000) String whomToCall) {}
