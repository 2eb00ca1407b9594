package org.affianca.api.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;

/** Somebody who takes part in a plan because the person consented; until the consent was withdrawn. */
public record Participant(
        int number,
        String name,
        Optional<PersonId> person,
        String role,
        LocalDate consentedOn,
        Optional<LocalDate> withdrawnOn) {
    /** Whether the consent holds on a day. */
    public boolean takesPart(LocalDate day) {
        return !day.isBefore(consentedOn) && withdrawnOn.map(day::isBefore).orElse(true);
    }
}
