package org.affianca.engine.emergency;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.WORKER;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;

/** Writes an emergency down, puts it right, adds to it, ends it. */
final class Recording {
    private final Ground ground;
    private final EmergencyMapper sql;
    private final EmergencyKeeping emergencies;
    private final PersonLabels people;
    private final UnitReach units;

    Recording(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(EmergencyMapper.class);
        this.emergencies = new EmergencyKeeping(ground);
        this.people = new PersonLabels(ground.mappers());
        this.units = new UnitReach(ground.mappers());
    }

    Emergency record(EmergencyData data) {
        ground.sight().need("recording emergencies", WORKER, COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Instant happened = check(viewer, data, List.of());
            EmergencyId id = new EmergencyId(ground.ids().next());
            sql.insert(
                    viewer.organisation(),
                    id,
                    data,
                    emergencies.sealed(viewer, id, data),
                    happened,
                    ground.clock().instant(),
                    viewer.user());
            sql.keepVersion(viewer.organisation(), id);
            emergencies.keepKnown(viewer.organisation(), id, data.known());
            ground.events().happened(new EmergencyEvents.EmergencyRecorded(id));
            return emergencies.written(viewer, id);
        });
    }

    Emergency correct(EmergencyId id, int version, EmergencyData data) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            EmergencyRow before = mine(viewer, emergencies.forAct(viewer, id, version));
            mustBe(before.state(), EmergencyState.OPEN, "emergency-handed-over");
            Instant happened = check(viewer, data, sql.known(viewer.organisation(), id));
            emergencies.mustBeOne(
                    sql.correct(
                            viewer.organisation(),
                            id,
                            version,
                            data,
                            emergencies.sealed(viewer, id, data),
                            happened,
                            ground.clock().instant(),
                            viewer.user()),
                    viewer,
                    id);
            sql.keepVersion(viewer.organisation(), id);
            emergencies.keepKnown(viewer.organisation(), id, data.known());
            ground.events().happened(new EmergencyEvents.EmergencyCorrected(id));
            return emergencies.written(viewer, id);
        });
    }

    Emergency add(EmergencyId id, int version, String text) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            EmergencyRow before = emergencies.forAct(viewer, id, version);
            new Flaws(ground.codes()).prose("/text", text, 4000).orThrow();
            stamp(viewer, before, before.state());
            sql.add(
                    viewer.organisation(),
                    ground.ids().next(),
                    id,
                    text,
                    ground.clock().instant(),
                    viewer.user());
            ground.events().happened(new EmergencyEvents.EmergencyAddedTo(id, before.file()));
            return emergencies.written(viewer, id);
        });
    }

    Emergency close(EmergencyId id, int version, String reason) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            EmergencyRow before = mine(viewer, emergencies.forAct(viewer, id, version));
            mustBe(before.state(), EmergencyState.OPEN, "emergency-handed-over");
            new Flaws(ground.codes()).prose("/reason", reason, 2000).orThrow();
            stamp(viewer, before, EmergencyState.CLOSED);
            sql.add(
                    viewer.organisation(),
                    ground.ids().next(),
                    id,
                    reason,
                    ground.clock().instant(),
                    viewer.user());
            ground.events().happened(new EmergencyEvents.EmergencyClosed(id));
            return emergencies.written(viewer, id);
        });
    }

    private void stamp(Viewer viewer, EmergencyRow before, EmergencyState state) {
        emergencies.mustBeOne(
                sql.move(
                        viewer.organisation(),
                        before.id(),
                        before.version(),
                        state,
                        before.handedTo().map(UnitId::new),
                        before.file(),
                        ground.clock().instant(),
                        viewer.user()),
                viewer,
                before.id());
    }

    private static EmergencyRow mine(Viewer viewer, EmergencyRow row) {
        if (!row.recordedBy().equals(viewer.user())) {
            throw new Forbidden("changing what another has recorded");
        }
        return row;
    }

    static void mustBe(EmergencyState state, EmergencyState wanted, String code) {
        if (state != wanted) {
            throw new Refused(Because.of(code));
        }
    }

    /** @param before the persons so far, who may be out of sight by now and still stay */
    private Instant check(Viewer viewer, EmergencyData data, List<PersonId> before) {
        ZonedDateTime now = ground.clock().instant().atZone(ground.clock().getZone());
        List<PersonId> some =
                new ArrayList<>(data.known().subList(0, Math.min(data.known().size(), 50)));
        Set<PersonId> seen = new HashSet<>(people.of(viewer, some).keySet());
        seen.addAll(before);
        EmergencyRules.of(data, ground.codes(), now, units.of(viewer, data.unit()), seen)
                .orThrow();
        return data.happenedAt().atZone(ground.clock().getZone()).toInstant();
    }
}
