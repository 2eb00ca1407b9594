package org.affianca.engine.order;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.ObligationData;
import org.affianca.engine.norm.NormTerms;
import org.affianca.engine.norm.Running;

/** When an obligation is due next: the day the order names, or a norm's, and again so many months after. */
final class Dues {
    static final String NOTIFIED = "notified";

    private final NormTerms terms;
    private final ZoneId zone;

    Dues(NormTerms terms, ZoneId zone) {
        this.terms = terms;
        this.zone = zone;
    }

    /** How what the order demands runs already. */
    Running running(OrganisationId organisation, OrderRow row) {
        return terms.running(organisation, row.id());
    }

    /** The code of the deadline of an obligation. */
    static String code(int number) {
        return "obligation-" + number;
    }

    static boolean isOpen(ObligationData data, List<Fulfilment> fulfilments) {
        boolean lifted = fulfilments.stream().anyMatch(one -> one.result() == Fulfilment.Result.LIFTED);
        return !lifted && (data.everyMonths() > 0 || timesDone(fulfilments) == 0);
    }

    Optional<LocalDate> next(
            OrderRow row, int number, ObligationData data, List<Fulfilment> fulfilments, Running running) {
        return first(row, number, data, running)
                .map(day -> data.everyMonths() == 0
                        ? day
                        : day.plusMonths((long) data.everyMonths() * timesDone(fulfilments)));
    }

    private Optional<LocalDate> first(OrderRow row, int number, ObligationData data, Running running) {
        Optional<LocalDateTime> notified = row.notification(zone);
        return data.due()
                .or(() -> data.norm().flatMap(norm -> notified.flatMap(at -> byNorm(norm, number, data, at, running))))
                .or(() -> data.everyMonths() > 0
                        ? notified.map(at -> at.toLocalDate().plusMonths(data.everyMonths()))
                        : Optional.empty());
    }

    private Optional<LocalDate> byNorm(
            String norm, int number, ObligationData data, LocalDateTime at, Running running) {
        return data.everyMonths() == 0
                ? terms.due(code(number), norm, NOTIFIED, at, running)
                : terms.shippedDue(norm, NOTIFIED, at);
    }

    private static int timesDone(List<Fulfilment> fulfilments) {
        return (int) fulfilments.stream()
                .filter(one -> one.result() == Fulfilment.Result.DONE)
                .count();
    }
}
