package org.affianca.engine.alarm;

import java.time.Clock;
import java.time.Instant;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets alarms and takes them back, within the running transaction; one for each kind and record. */
@Component(service = Alarms.class)
public final class Alarms {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Acting acting;
    private final AlarmMapper sql;
    private final Waking waking;

    @Activate
    public Alarms(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Acting acting,
            @Reference Waking waking) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.acting = acting;
        this.sql = mappers.of(AlarmMapper.class);
        this.waking = waking;
    }

    /** In place of one that was set before. */
    public void set(String kind, long record, Instant due) {
        Actor by = acting.actor();
        transactions.run(() -> {
            sql.cancel(by.organisation(), kind, record);
            sql.set(new AlarmRow(by.organisation(), ids.next(), kind, record, due, 0), clock.instant(), by.id());
            transactions.onCommit(waking::now);
        });
    }

    public void cancel(String kind, long record) {
        sql.cancel(acting.actor().organisation(), kind, record);
    }
}
