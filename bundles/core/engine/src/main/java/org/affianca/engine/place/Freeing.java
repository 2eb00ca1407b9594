package org.affianca.engine.place;

import org.affianca.api.place.Leaving;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Gives a place free: back before anybody came, or because somebody left. */
final class Freeing {
    private final Ground ground;
    private final StayMapper sql;
    private final StayKeeping stays;
    private final Alarms alarms;
    private final Dues dues;

    Freeing(Ground ground, StayKeeping stays, Alarms alarms) {
        this.ground = ground;
        this.sql = ground.sql(StayMapper.class);
        this.stays = stays;
        this.alarms = alarms;
        this.dues = new Dues(ground);
    }

    Stay release(StayId id, int version) {
        Viewer v = ground.viewer();
        StayRow row = stays.writable(v, id, version);
        StayKeeping.must(row, StayState.HELD);
        if (sql.free(v, id, StayState.RELEASED, ground.clock().instant()) == 0) {
            throw sql.changed(v, id).stale();
        }
        alarms.cancel(Taking.ALARM, id.value());
        dues.follow(v, row.workId());
        ground.events().happened(new StayEvents.PlaceReleased(row.caseId(), row.workId(), id));
        return stays.whole(v, id);
    }

    Stay leave(StayId id, int version, Leaving leaving) {
        Viewer v = ground.viewer();
        StayRow row = stays.writable(v, id, version);
        boolean awayAfter = stays.whole(v, row).absences().stream()
                .anyMatch(one -> one.from().isAfter(leaving.on())
                        || one.back().map(leaving.on()::isBefore).orElse(false));
        new Flaws(ground.codes())
                .past("/on", leaving.on(), v.today())
                .when(leaving.on().isBefore(row.fromDay()), "/on", "ends-before-it-begins")
                .when(awayAfter, "/on", "absence-after-leaving")
                .code("/reason", "stay-end", leaving.reason().value())
                .optionalProse("/note", leaving.note(), 500)
                .orThrow();
        StayKeeping.must(row, StayState.STAYING);
        sql.leave(
                v,
                id,
                leaving.on(),
                leaving.reason().value(),
                leaving.note().strip(),
                ground.clock().instant());
        sql.back(v, id, leaving.on());
        ground.events().happened(new StayEvents.StayEnded(row.caseId(), row.workId(), id));
        return stays.whole(v, id);
    }
}
