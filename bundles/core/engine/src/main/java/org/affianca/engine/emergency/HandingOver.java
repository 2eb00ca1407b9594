package org.affianca.engine.emergency;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.emergency.HandOverData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.ground.Ground;

/** Hands an emergency over to a unit, and sets the clock by which it must be accepted. */
final class HandingOver {
    private static final Duration LONGEST = Duration.ofDays(7);

    private final Ground ground;
    private final Alarms alarms;
    private final OfficeHours hours;
    private final EmergencyMapper sql;
    private final HandOverMapper handOvers;
    private final EmergencyKeeping emergencies;
    private final UnitReach units;

    HandingOver(Ground ground, Alarms alarms, OfficeHours hours) {
        this.ground = ground;
        this.alarms = alarms;
        this.hours = hours;
        this.sql = ground.sql(EmergencyMapper.class);
        this.handOvers = ground.sql(HandOverMapper.class);
        this.emergencies = new EmergencyKeeping(ground);
        this.units = new UnitReach(ground.mappers());
    }

    Emergency handOver(EmergencyId id, int version, HandOverData data) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            EmergencyRow before = emergencies.forAct(viewer, id, version);
            mayBeGiven(viewer, before);
            Instant acceptBy = check(viewer, data);
            Instant now = ground.clock().instant();
            emergencies.mustBeOne(
                    sql.move(
                            viewer.organisation(),
                            id,
                            version,
                            EmergencyState.HANDED_OVER,
                            Optional.of(data.to()),
                            before.file(),
                            now,
                            viewer.user()),
                    viewer,
                    id);
            long key = ground.ids().next();
            handOvers.insert(viewer.organisation(), key, id, data.to(), now, viewer.user(), acceptBy);
            alarms.set(Escalating.KIND, key, acceptBy);
            ground.events().happened(new EmergencyEvents.EmergencyHandedOver(id, data.to()));
            return emergencies.written(viewer, id);
        });
    }

    /** By who wrote it, and by colleagues of those on call. */
    private void mayBeGiven(Viewer viewer, EmergencyRow row) {
        if (!row.recordedBy().equals(viewer.user()) && !units.of(viewer, row.unitId())) {
            throw new Forbidden("handing over this emergency");
        }
        if (row.state() != EmergencyState.OPEN && row.state() != EmergencyState.REFUSED) {
            throw new Refused(Because.of("emergency-not-to-hand-over"));
        }
    }

    private Instant check(Viewer viewer, HandOverData data) {
        ZonedDateTime now = ground.clock().instant().atZone(ground.clock().getZone());
        ZonedDateTime by = data.acceptBy()
                .map(wanted -> wanted.atZone(ground.clock().getZone()))
                .orElseGet(() -> hours.acceptBy(now));
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(sql.unit(viewer.organisation(), data.to()).isEmpty(), "/to", "unknown-unit");
        boolean chosen = data.acceptBy().isPresent();
        flaws.when(chosen && !by.isAfter(now), "/acceptBy", "in-the-past");
        flaws.when(chosen && by.isAfter(now.plus(LONGEST)), "/acceptBy", "accept-by-too-late");
        flaws.orThrow();
        return by.toInstant();
    }
}
