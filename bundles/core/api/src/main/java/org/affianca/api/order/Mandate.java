package org.affianca.api.order;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The heading of an order.
 *
 * @param authority who gave it
 * @param proceeding its number in the authority's books, 1 to 200 characters
 * @param judge at most 200 characters, may be empty
 * @param measure code of list {@code order-measure}
 * @param issuedOn the day of the order, not in the future
 * @param notifiedAt when it was notified, which is when its terms begin; not in the future
 * @param content what it says, at most 4000 characters, may be empty
 * @param expiresOn the last day on which it holds, as first ordered
 */
public record Mandate(
        Optional<AuthorityId> authority,
        String proceeding,
        String judge,
        String measure,
        Optional<LocalDate> issuedOn,
        Optional<LocalDateTime> notifiedAt,
        String content,
        Optional<LocalDate> expiresOn) {}
