package org.affianca.engine.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.order.Extension;
import org.affianca.api.order.Hearing;
import org.affianca.api.order.Limit;
import org.affianca.api.order.Obligation;
import org.affianca.api.order.OrderRole;
import org.affianca.api.order.Power;

/** What an order demands, with the numbers its parts carry. */
record Content(
        List<Obligation> obligations,
        List<Hearing> hearings,
        List<OrderRole> roles,
        List<Power> powers,
        List<Limit> limits,
        List<Extension> extensions) {
    /** The last day on which the order holds. */
    Optional<LocalDate> expiry(OrderRow row) {
        return Stream.concat(row.expiresOn().stream(), extensions.stream().map(Extension::until))
                .max(Comparator.naturalOrder());
    }

    Optional<Obligation> obligation(int number) {
        return obligations.stream().filter(one -> one.number() == number).findFirst();
    }

    Optional<Hearing> hearing(int number) {
        return hearings.stream().filter(one -> one.number() == number).findFirst();
    }
}
