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
    private final Acting acting;
    private final AlarmTable table;
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
        this.acting = acting;
        this.table = new AlarmTable(mappers, ids, clock);
        this.waking = waking;
    }

    /** In place of one that was set before. */
    public void set(String kind, long record, Instant due) {
        Actor by = acting.actor();
        transactions.run(() -> {
            table.set(by.organisation(), by.id(), kind, record, due);
            transactions.onCommit(waking::now);
        });
    }

    public void cancel(String kind, long record) {
        table.cancel(acting.actor().organisation(), kind, record);
    }
}
