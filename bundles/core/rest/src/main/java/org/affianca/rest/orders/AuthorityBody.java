package org.affianca.rest.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.order.Authority;
import org.affianca.api.order.AuthorityData;
import org.affianca.api.order.AuthorityId;
import org.affianca.rest.answer.Versioned;

/** An authority as read, with the name of who goes on with its proceedings. */
public record AuthorityBody(
        AuthorityId id,
        int version,
        String kind,
        String name,
        String place,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<AuthorityId> successor,
        Optional<String> successorName)
        implements Versioned {
    static AuthorityBody of(Authority authority) {
        AuthorityData data = authority.data();
        return new AuthorityBody(
                authority.id(),
                authority.version(),
                data.kind(),
                data.name(),
                data.place(),
                data.validity().from(),
                data.validity().until(),
                data.successor(),
                authority.successorName());
    }
}
