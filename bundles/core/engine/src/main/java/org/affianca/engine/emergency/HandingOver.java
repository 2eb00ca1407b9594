package org.affianca.engine.emergency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.emergency.HandOverData;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;

/** Hands an emergency over to a unit, and sets the clock by which it must be accepted. */
final class HandingOver {
    private static final Duration LONGEST = Duration.ofDays(7);

    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final Alarms alarms;
    private final OfficeHours hours;
    private final EmergencyMapper sql;
    private final HandOverMapper handOvers;
    private final EmergencyKeeping emergencies;
    private final UnitReach units;

    HandingOver(
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Sight sight,
            Codes codes,
            EventLog events,
            Alarms alarms,
            OfficeHours hours) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.alarms = alarms;
        this.hours = hours;
        this.sql = mappers.of(EmergencyMapper.class);
        this.handOvers = mappers.of(HandOverMapper.class);
        this.emergencies = new EmergencyKeeping(mappers, clock);
        this.units = new UnitReach(mappers);
    }

    Emergency handOver(EmergencyId id, int version, HandOverData data) {
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            EmergencyRow before = emergencies.forAct(viewer, id, version);
            mayBeGiven(viewer, before);
            Instant acceptBy = check(viewer, data);
            Instant now = clock.instant();
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
            long key = ids.next();
            handOvers.insert(viewer.organisation(), key, id, data.to(), now, viewer.user(), acceptBy);
            alarms.set(Escalating.KIND, key, acceptBy);
            events.happened(new EmergencyEvents.EmergencyHandedOver(id, data.to()));
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
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        ZonedDateTime by =
                data.acceptBy().map(wanted -> wanted.atZone(clock.getZone())).orElseGet(() -> hours.acceptBy(now));
        Flaws flaws = new Flaws(codes);
        flaws.when(sql.unit(viewer.organisation(), data.to()).isEmpty(), "/to", "unknown-unit");
        boolean chosen = data.acceptBy().isPresent();
        flaws.when(chosen && !by.isAfter(now), "/acceptBy", "in-the-past");
        flaws.when(chosen && by.isAfter(now.plus(LONGEST)), "/acceptBy", "accept-by-too-late");
        flaws.orThrow();
        return by.toInstant();
    }
}
