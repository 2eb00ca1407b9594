package org.affianca.engine.appointment;

import java.util.List;
import org.affianca.api.AppointmentId;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.appointment.AppointmentState;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Makes an appointment, changes one that is still to come, and writes down what became of it. */
final class Making {
    private final Ground ground;
    private final AppointmentMapper sql;
    private final Keeping appointments;
    private final CaseLock cases;

    Making(Ground ground, Keeping appointments) {
        this.ground = ground;
        this.sql = ground.sql(AppointmentMapper.class);
        this.appointments = appointments;
        this.cases = new CaseLock(ground.mappers());
    }

    AppointmentId make(AppointmentData data) {
        Viewer viewer = ground.viewer();
        if (!viewer.registrar()) {
            throw new Forbidden("making an appointment");
        }
        check(viewer, data).orThrow();
        data.caseId().ifPresent(of -> mustBeOpen(viewer, of));
        AppointmentId id = new AppointmentId(ground.ids().next());
        sql.make(viewer, id, data, Keeping.roomKey(data.room()), ground.clock().instant());
        people(viewer, id, data);
        data.caseId().ifPresent(of -> ground.events().happened(new AppointmentEvents.AppointmentMade(of, id)));
        return id;
    }

    void change(AppointmentId id, int version, AppointmentData data) {
        Viewer viewer = ground.viewer();
        AppointmentRow row = appointments.writable(viewer, id, version);
        must(row, AppointmentState.PLANNED);
        check(viewer, data)
                .when(!data.caseId().equals(row.file()), "/caseId", "appointment-case-fixed")
                .orThrow();
        int changed = sql.change(
                viewer,
                id,
                version,
                data,
                Keeping.roomKey(data.room()),
                ground.clock().instant());
        if (changed == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        sql.clearStaff(viewer, id);
        sql.clearPersons(viewer, id);
        people(viewer, id, data);
    }

    void end(AppointmentId id, int version, AppointmentState state, String outcome) {
        Viewer viewer = ground.viewer();
        AppointmentRow row = appointments.writable(viewer, id, version);
        Flaws flaws = new Flaws(ground.codes());
        flaws.optionalProse("/outcome", outcome, 2000);
        boolean came = state == AppointmentState.HELD || state == AppointmentState.MISSED;
        flaws.when(came && row.onDay().isAfter(viewer.today()), "/state", "in-the-future");
        flaws.orThrow();
        if (sql.end(viewer, id, version, state, outcome.strip(), ground.clock().instant()) == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        row.file().ifPresent(of -> ground.events().happened(new AppointmentEvents.AppointmentEnded(of, id, state)));
    }

    private void people(Viewer viewer, AppointmentId id, AppointmentData data) {
        sql.addStaff(viewer, id, data.staff(), data.on());
        if (!data.persons().isEmpty()) {
            sql.addPersons(viewer, id, data.persons());
        }
    }

    private Flaws check(Viewer viewer, AppointmentData data) {
        List<UserId> active = data.staff().isEmpty() ? List.of() : sql.active(viewer.organisation(), data.staff());
        List<PersonId> seen = data.persons().isEmpty() ? List.of() : sql.seenPersons(viewer, data.persons());
        boolean blind = data.caseId().map(of -> !ground.sight().seesByRight(of)).orElse(false);
        return AppointmentRules.of(data, active, seen, ground.codes()).when(blind, "/caseId", "unknown-case");
    }

    private void mustBeOpen(Viewer viewer, CaseId of) {
        cases.hold(viewer.organisation(), of);
        cases.mustBeOpen(viewer.organisation(), of);
    }

    private static void must(AppointmentRow row, AppointmentState state) {
        if (row.state() != state) {
            throw new Refused(Because.of("appointment-ended", "state", "appointment-state." + row.state()));
        }
    }
}
