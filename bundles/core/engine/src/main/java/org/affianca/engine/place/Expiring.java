package org.affianca.engine.place;

import org.affianca.api.place.PlaceId;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Ringer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends a hold whose moment has passed: when the clock rings, or sooner, when somebody else wants the place. */
@Component(service = Ringer.class)
public final class Expiring implements Ringer {
    private final Ground ground;
    private final StayMapper sql;
    private final Dues dues;

    @Activate
    public Expiring(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(StayMapper.class);
        this.dues = new Dues(ground);
    }

    @Override
    public String kind() {
        return Taking.ALARM;
    }

    @Override
    public void ring(long record) {
        Viewer v = ground.viewer();
        sql.claim(v.organisation(), new StayId(record)).ifPresent(row -> {
            expire(v, row.id());
            dues.expired(v, row.workId());
        });
    }

    /** There are few: one hold of a place for each stretch of days. Their works' deadlines follow when the clock rings. */
    void overdue(Viewer v, PlaceId place) {
        sql.overdue(v, place, ground.clock().instant()).forEach(id -> expire(v, id));
    }

    private void expire(Viewer v, StayId id) {
        if (sql.free(v, id, StayState.EXPIRED, ground.clock().instant()) > 0) {
            ClaimRow row = sql.claim(v.organisation(), id).orElseThrow();
            ground.events().happened(new StayEvents.HoldExpired(row.caseId(), row.workId(), id));
        }
    }
}
