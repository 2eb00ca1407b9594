package org.affianca.area.housing.call;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A call as it is read.
 *
 * @param oppositionUntil the last day on which the provisional list may be opposed
 * @param oppositionSource the law or by-law that says so, empty while there is no provisional list
 * @param mayWrite whether the actor keeps its waiting list's rules
 */
public record CallSheet(
        PublicHousingCall call,
        CallState state,
        Optional<LocalDate> oppositionUntil,
        String oppositionSource,
        boolean mayWrite) {}
