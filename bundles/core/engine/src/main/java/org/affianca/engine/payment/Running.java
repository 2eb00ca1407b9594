package org.affianca.engine.payment;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.access.Role;
import org.affianca.api.payment.PaymentRun;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.RunState;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Runs whole, for coordinators; and the one who may act on one. */
final class Running {
    private final Ground ground;
    private final RunMapper sql;

    Running(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(RunMapper.class);
    }

    Viewer coordinator() {
        ground.sight().need("payment runs", Role.COORDINATOR);
        return ground.viewer();
    }

    List<LineRow> lines(Viewer viewer, RunRow run) {
        return run.fixed() ? sql.lines(viewer.organisation(), run.id()) : sql.planned(viewer.organisation(), run.id());
    }

    PaymentRun whole(Viewer viewer, PaymentRunId id) {
        RunRow row = row(viewer, id);
        return row.run(lines(viewer, row).stream().map(LineRow::line).toList());
    }

    RunRow row(Viewer viewer, PaymentRunId id) {
        return sql.find(viewer.organisation(), id).orElseThrow(() -> new Missing("payment-run"));
    }

    /** The run as it stands, when the actor read this version of it and it is so far. */
    RunRow row(Viewer viewer, PaymentRunId id, int version, RunState... expected) {
        RunRow row = row(viewer, id);
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).orElseThrow().stale();
        }
        if (!List.of(expected).contains(row.state())) {
            throw new Refused(Because.of("run-state-order", "state", "run-state." + row.state()));
        }
        return row;
    }

    /** What an act answers; stale when somebody else came first. */
    void current(Viewer viewer, PaymentRunId id, int changed) {
        if (changed == 0) {
            throw sql.changed(viewer.organisation(), id).orElseThrow().stale();
        }
    }
}
