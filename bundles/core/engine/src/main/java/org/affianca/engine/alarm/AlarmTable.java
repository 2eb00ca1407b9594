package org.affianca.engine.alarm;

import java.time.Clock;
import java.time.Instant;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;

/** Alarms as rows, for whoever knows who acts; the clock finds them when it looks next. */
public final class AlarmTable {
    private final Ids ids;
    private final Clock clock;
    private final AlarmMapper sql;

    public AlarmTable(Mappers mappers, Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
        this.sql = mappers.of(AlarmMapper.class);
    }

    /** In place of one that was set before; within a transaction. */
    public void set(OrganisationId organisation, UserId by, String kind, long record, Instant due) {
        sql.cancel(organisation, kind, record);
        sql.set(new AlarmRow(organisation, ids.next(), kind, record, due, 0), clock.instant(), by);
    }

    public void cancel(OrganisationId organisation, String kind, long record) {
        sql.cancel(organisation, kind, record);
    }
}
