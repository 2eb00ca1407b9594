package org.affianca.rest.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.order.Extent;
import org.affianca.api.order.Limit;
import org.affianca.rest.answer.Periods;

/** What an order leaves to a parent, and between which days. */
public record LimitBody(
        PersonId child,
        PersonId parent,
        String law,
        Extent news,
        Extent file,
        Extent decisions,
        Extent meetings,
        LocalDate from,
        Optional<LocalDate> until) {
    static LimitBody of(Limit limit) {
        return new LimitBody(
                limit.child(),
                limit.parent(),
                limit.law(),
                limit.news(),
                limit.file(),
                limit.decisions(),
                limit.meetings(),
                limit.period().from(),
                limit.period().until());
    }

    Limit toLimit() {
        return new Limit(child, parent, law, news, file, decisions, meetings, Periods.of(from, until, "/limits"));
    }
}
