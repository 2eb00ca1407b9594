package org.affianca.api.order;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something an order demands. Its term is a day, or a norm that counts from the notification, or neither while it only
 * lasts; one that repeats is due again so many months after each time.
 *
 * @param text 1 to 1000 characters
 * @param kind code of list {@code obligation-kind}: an act, a report, a prohibition
 * @param bound code of list {@code obligation-bound}: whom it binds
 * @param due the day by which, if the order names it
 * @param norm code of a norm
 * @param everyMonths 0 = once, at most 60
 */
public record ObligationData(
        String text, String kind, String bound, Optional<LocalDate> due, Optional<String> norm, int everyMonths) {
    public ObligationData {
        norm = norm.filter(code -> !code.isBlank());
    }
}
