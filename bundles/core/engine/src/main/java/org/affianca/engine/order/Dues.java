package org.affianca.engine.order;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.affianca.api.norm.NormRule;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.ObligationData;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.norm.Reckoner;

/** When an obligation is due next: the day the order names, or a norm's, and again so many months after. */
final class Dues {
    private final Shelf shelf;
    private final Reckoner reckoner;
    private final ZoneId zone;

    Dues(Shelf shelf, Reckoner reckoner, ZoneId zone) {
        this.shelf = shelf;
        this.reckoner = reckoner;
        this.zone = zone;
    }

    static boolean isOpen(ObligationData data, List<Fulfilment> fulfilments) {
        boolean lifted = fulfilments.stream().anyMatch(one -> one.result() == Fulfilment.Result.LIFTED);
        return !lifted && (data.everyMonths() > 0 || timesDone(fulfilments) == 0);
    }

    Optional<LocalDate> next(OrderRow row, ObligationData data, List<Fulfilment> fulfilments) {
        return first(row, data)
                .map(day -> data.everyMonths() == 0
                        ? day
                        : day.plusMonths((long) data.everyMonths() * timesDone(fulfilments)));
    }

    private Optional<LocalDate> first(OrderRow row, ObligationData data) {
        Optional<LocalDateTime> notified = row.notification(zone);
        return data.due()
                .or(() -> data.norm()
                        .flatMap(code ->
                                notified.flatMap(at -> rule(code, at).map(rule -> reckoner.reckon(rule, "notified", at)
                                        .due()))))
                .or(() -> data.everyMonths() > 0
                        ? notified.map(at -> at.toLocalDate().plusMonths(data.everyMonths()))
                        : Optional.empty());
    }

    private Optional<NormRule> rule(String code, LocalDateTime at) {
        return shelf.norm(code).flatMap(norm -> norm.ruleOn(at.toLocalDate()));
    }

    private static int timesDone(List<Fulfilment> fulfilments) {
        return (int) fulfilments.stream()
                .filter(one -> one.result() == Fulfilment.Result.DONE)
                .count();
    }
}
