package org.affianca.engine.activity;

import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.activity.ActivityData;
import org.affianca.api.activity.EnrolmentState;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.ground.Ground;

/** Opens an activity, and changes what is written of it. */
final class Opening {
    private final Ground ground;
    private final ActivityMapper sql;
    private final RegisterMapper register;
    private final UnitReach units;
    private final Keeping activities;

    Opening(Ground ground, Keeping activities) {
        this.ground = ground;
        this.sql = ground.sql(ActivityMapper.class);
        this.register = ground.sql(RegisterMapper.class);
        this.units = new UnitReach(ground.mappers());
        this.activities = activities;
    }

    ActivityId open(ActivityData data) {
        Viewer viewer = ground.viewer();
        if (!viewer.caseworker()) {
            throw new Forbidden("opening an activity");
        }
        data.caseId().ifPresent(ground.sight()::mustWrite);
        check(viewer, data).orThrow();
        data.caseId().ifPresent(file -> activities.mustBeOpen(viewer, file));
        ActivityId id = new ActivityId(ground.ids().next());
        sql.open(viewer, id, data, ground.clock().instant());
        data.caseId().ifPresent(file -> ground.events().happened(new ActivityEvents.ActivityOpened(file, id)));
        return id;
    }

    void change(ActivityId id, int version, ActivityData data) {
        Viewer viewer = ground.viewer();
        ActivityRow row = sql.seen(viewer, id).orElseThrow(() -> new Missing("activity"));
        if (!row.writable()) {
            throw new Forbidden("writing to this activity");
        }
        Flaws flaws = check(viewer, data);
        flaws.when(!data.caseId().equals(row.file()), "/caseId", "activity-case-fixed");
        long enrolled = register.enrolments(viewer, id).stream()
                .filter(one -> one.state() == EnrolmentState.ENROLLED)
                .count();
        data.places()
                .filter(places -> places < enrolled)
                .ifPresent(few -> flaws.add(Flaw.at("/places", "fewer-places-than-people", "enrolled", enrolled)));
        flaws.orThrow();
        row.file().ifPresent(file -> activities.mustBeOpen(viewer, file));
        if (sql.change(viewer, id, version, data, ground.clock().instant()) == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
    }

    private Flaws check(Viewer viewer, ActivityData data) {
        Flaws flaws = new Flaws(ground.codes());
        flaws.line("/title", data.title(), 200);
        flaws.code("/type", "activity-type", data.type());
        flaws.when(!units.of(viewer, data.unit()), "/unit", "unknown-unit-here");
        Optional<Boolean> unknown = data.leader().map(user -> sql.active(viewer.organisation(), user) == 0);
        flaws.when(unknown.orElse(false), "/leader", "unknown-leader");
        flaws.optionalLine("/provider", data.provider(), 200);
        flaws.optionalLine("/place", data.place(), 200);
        flaws.plausible("/from", data.period().from());
        data.period().until().ifPresent(until -> flaws.plausible("/until", until));
        flaws.when(data.places().map(n -> n < 1 || n > 500).orElse(false), "/places", "out-of-range");
        flaws.optionalProse("/aim", data.aim(), 2000);
        return flaws;
    }
}
