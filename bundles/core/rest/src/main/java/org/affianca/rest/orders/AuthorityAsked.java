package org.affianca.rest.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.order.AuthorityData;
import org.affianca.api.order.AuthorityId;
import org.affianca.rest.answer.Periods;

/** An authority as it is entered. */
public record AuthorityAsked(
        String kind,
        String name,
        String place,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<AuthorityId> successor) {
    AuthorityData toData() {
        return new AuthorityData(kind, name, place, Periods.of(from, until, "/until"), successor);
    }
}
