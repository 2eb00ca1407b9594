package org.affianca.area.minors.mandate;

import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What the plan of child protection records beyond the plan: the proceeding, and its three sides. */
@Details("minors.framework-plan")
public record FrameworkPlan(
        @Length(120) Optional<String> judicialReference,
        @Length(2000) String forChild,
        @Length(2000) String withParents,
        @Length(2000) Optional<String> contacts) {}
