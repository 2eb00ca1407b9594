package org.affianca.area.adults.support;

import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** An activity of inclusion: what it is, where, and for which goal of the plan. */
@Details("adults.inclusion-activity")
public record InclusionActivity(
        @CodeList("inclusion-activity") String activity,
        String place,
        @Length(500) String goal) {}
