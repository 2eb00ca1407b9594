package org.affianca.engine.access;

import java.time.Clock;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.api.problem.Forbidden;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who looked at what, when and why; written in the transaction of the look itself, so none is lost. */
@Component(service = AccessLog.class)
public final class AccessLog {
    private final HouseActing acting;
    private final Clock clock;
    private final Ids ids;
    private final HouseTransactions transactions;
    private final Lanes lanes;
    private final AccessMapper sql;

    @Activate
    public AccessLog(
            @Reference HouseActing acting,
            @Reference Clock clock,
            @Reference Ids ids,
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Lanes lanes) {
        this.acting = acting;
        this.clock = clock;
        this.ids = ids;
        this.transactions = transactions;
        this.lanes = lanes;
        this.sql = mappers.of(AccessMapper.class);
    }

    /** One record was read whole, which whoever counts may not; {@code what} is a word such as {@code person}. */
    public void seen(String what, long record) {
        if (Purpose.STATISTICS.equals(acting.purpose().code())) {
            throw new Forbidden("reading a record for statistics");
        }
        write(what, record, 1);
    }

    /** A search was made and found so many; its text is personal data and is not kept. */
    public void searched(String what, int found) {
        write(what + "-search", 0, found);
    }

    /** One record was asked for and not shown, whether there is such a one or not; answers the number of the line. */
    public long missed(String what, long record) {
        return write(what + "-missed", record, 0);
    }

    private long write(String what, long record, int amount) {
        Actor actor = acting.actor();
        Purpose why = acting.purpose();
        long id = ids.next();
        transactions.run(() -> sql.write(
                id,
                actor.organisation(),
                clock.instant(),
                actor.id(),
                why.code(),
                why.origin(),
                what,
                record,
                amount,
                lanes.lane(),
                lanes.next()));
        return id;
    }
}
