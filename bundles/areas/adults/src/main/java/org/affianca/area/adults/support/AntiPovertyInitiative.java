package org.affianca.area.adults.support;

import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** In which local initiative a household takes part. */
@Details("adults.anti-poverty-initiative")
public record AntiPovertyInitiative(
        @CodeList("initiative") String initiative,
        @Between(least = 1, most = 20) int household) {}
