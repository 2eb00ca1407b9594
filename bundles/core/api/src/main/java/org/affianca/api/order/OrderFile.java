package org.affianca.api.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;

/**
 * An order whole.
 *
 * @param version 0 before anybody wrote it
 * @param mandate with the work's own authority, number and day of notification before anybody wrote it
 * @param authority the one named in the mandate, and through it its successor
 * @param expiresOn the last day with all extensions
 */
public record OrderFile(
        WorkId work,
        CaseId caseId,
        int version,
        Mandate mandate,
        Optional<Authority> authority,
        Optional<LocalDate> expiresOn,
        List<Obligation> obligations,
        List<Hearing> hearings,
        List<OrderRole> roles,
        List<Power> powers,
        List<Limit> limits,
        List<Extension> extensions,
        boolean mayWrite) {
    public OrderFile {
        obligations = List.copyOf(obligations);
        hearings = List.copyOf(hearings);
        roles = List.copyOf(roles);
        powers = List.copyOf(powers);
        limits = List.copyOf(limits);
        extensions = List.copyOf(extensions);
    }
}
