package org.affianca.engine.order;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.order.Authority;
import org.affianca.api.order.AuthorityData;
import org.affianca.api.order.AuthorityId;
import org.affianca.api.time.Validity;

/** A row of core.authority with the name of its successor. */
record AuthorityRow(
        long id,
        int version,
        String kind,
        String name,
        String nameKey,
        String place,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay,
        Optional<Long> successorId,
        Optional<String> successorName) {
    Authority authority() {
        return new Authority(
                new AuthorityId(id),
                version,
                new AuthorityData(
                        kind, name, place, new Validity(fromDay, untilDay), successorId.map(AuthorityId::new)),
                successorName);
    }
}
