package org.affianca.area.minors.mandate;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;

/** How a child under vigilance is visited. */
@Details("minors.vigilance")
public record Vigilance(
        Optional<PersonId> child,
        @Between(least = 1, most = 31) int visitsPerMonth,
        boolean unannounced) {}
