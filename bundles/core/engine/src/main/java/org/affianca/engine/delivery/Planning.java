package org.affianca.engine.delivery;

import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Changed;
import org.affianca.engine.ground.Ground;

/** Writes down when a measure is to be delivered. */
final class Planning {
    private final Ground ground;
    private final ScheduleMapper sql;
    private final CaseLock cases;
    private final Catalogue catalogue;

    Planning(Ground ground, Catalogue catalogue) {
        this.ground = ground;
        this.sql = ground.sql(ScheduleMapper.class);
        this.cases = new CaseLock(ground.mappers());
        this.catalogue = catalogue;
    }

    void plan(WorkId id, int version, SchedulePlan plan) {
        Viewer viewer = ground.viewer();
        cases.hold(viewer.organisation(), seen(viewer, id).caseId());
        MeasureRow row = seen(viewer, id);
        if (!row.writable()) {
            throw new Forbidden("planning this measure");
        }
        cases.mustBeOpen(viewer.organisation(), row.caseId());
        if (!row.stage().isOpen()) {
            throw new Refused(Because.of("work-ended"));
        }
        if (row.written() != version) {
            throw stale(viewer, id);
        }
        ScheduleRules.of(plan, unit(row), row.period(), ground.codes()).orThrow();
        write(viewer, row, plan);
        ground.events()
                .happened(new SchedulePlanned(row.caseId(), id, row.service().value()));
    }

    private void write(Viewer viewer, MeasureRow row, SchedulePlan plan) {
        if (row.written() == 0) {
            sql.begin(viewer, row.id(), plan, ground.clock().instant());
        } else {
            sql.rewrite(viewer, row.id(), plan, ground.clock().instant());
        }
        sql.clearVisits(viewer, row.id());
        sql.clearExceptions(viewer, row.id());
        if (!plan.weekly().isEmpty()) {
            sql.addVisits(viewer, row.id(), plan);
        }
        if (!plan.exceptions().isEmpty()) {
            sql.addExceptions(viewer, row.id(), plan);
        }
    }

    private MeasureRow seen(Viewer viewer, WorkId id) {
        return sql.find(viewer, id).orElseThrow(() -> new Missing("schedule"));
    }

    private Stale stale(Viewer viewer, WorkId id) {
        return sql.changed(viewer.organisation(), id)
                .map(Changed::stale)
                .orElseGet(() -> new Stale(0, "", ground.clock().instant()));
    }

    private String unit(MeasureRow row) {
        String unit = catalogue
                .find(row.service())
                .map(ServiceType::unit)
                .orElseThrow(() -> new Refused(
                        Because.of("area-not-installed", "area", row.service().area())));
        if (unit.isEmpty()) {
            throw new Refused(Because.of("nothing-delivered"));
        }
        return unit;
    }
}
