package org.affianca.area.minors.family;

import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What a child, its family and those around them can do, and what is missing. */
@Details("minors.resource-strengthening")
public record ResourceStrengthening(
        @Length(1000) String ofTheChild,
        @Length(1000) String ofTheFamily,
        @Length(1000) Optional<String> ofOthers,
        @Length(1000) Optional<String> missing) {}
