package org.affianca.engine.event;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.event.EventLog;
import org.affianca.api.event.HouseEvent;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes events as the last thing of their transaction, numbered in commit order without gaps. */
@Component(service = {EventLog.class, Log.class})
public final class Log implements EventLog {
    private final HouseTransactions transactions;
    private final Acting acting;
    private final Clock clock;
    private final EventMapper sql;
    private final Bell bell;

    @Activate
    public Log(
            @Reference HouseTransactions transactions,
            @Reference Acting acting,
            @Reference Clock clock,
            @Reference Mappers mappers,
            @Reference Bell bell) {
        this.transactions = transactions;
        this.acting = acting;
        this.clock = clock;
        this.sql = mappers.of(EventMapper.class);
        this.bell = bell;
    }

    @Override
    public void happened(HouseEvent event) {
        Actor by = acting.actor();
        Instant at = clock.instant();
        // The counter's row is held from the first number to the commit, so the numbers are taken last of all.
        transactions.run(() -> transactions.beforeCommit(() -> write(event, by, at)));
    }

    private void write(HouseEvent event, Actor by, Instant at) {
        sql.count();
        sql.write(new EventRow(
                sql.number(),
                by.organisation(),
                type(event.getClass()),
                event.inCase(),
                event.work(),
                by.id(),
                at,
                PlainValues.write(event.values())));
        transactions.onCommit(bell::ring);
    }

    /** {@code MeasureStarted} reads {@code measure-started}. */
    static String type(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
