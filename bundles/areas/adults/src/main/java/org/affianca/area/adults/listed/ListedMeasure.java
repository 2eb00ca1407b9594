package org.affianca.area.adults.listed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.person.FiscalCode;

/**
 * A household's measure as a row of the list tells of it.
 *
 * @param signedOn the day of its activation pact, on which the work begins
 */
record ListedMeasure(
        FiscalCode code,
        String protocol,
        LocalDate signedOn,
        Optional<LocalDate> appliedOn,
        int members,
        String measure) {

    /** As a new work records it. */
    Map<String, Object> details() {
        return over(Map.of());
    }

    /** What was recorded, with what the row says in its place. */
    Map<String, Object> over(Map<String, Object> recorded) {
        Map<String, Object> details = new LinkedHashMap<>(recorded);
        details.put("measure", measure);
        details.put("protocol", protocol);
        details.put("members", members);
        appliedOn.ifPresent(day -> details.put("appliedOn", day.toString()));
        return details;
    }
}
