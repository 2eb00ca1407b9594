package org.affianca.area.adults.support;

import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** With what somebody is among people again. */
@Details("adults.socialisation")
public record Socialisation(@CodeList("inclusion-activity") String activity, boolean isolated) {}
