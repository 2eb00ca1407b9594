package org.affianca.engine.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.payment.PaymentId;
import org.affianca.api.payment.PaymentRunId;
import org.affianca.api.payment.RunData;
import org.affianca.api.payment.RunState;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Gathers what is due into a run, leaves payments out of it, gives all of it up. */
final class Preparing {
    private static final int MOST = 1000;

    private final Ground ground;
    private final RunMapper sql;
    private final PaymentMapper payments;
    private final TreasuryMapper treasuries;
    private final Running runs;

    Preparing(Ground ground, Running runs) {
        this.ground = ground;
        this.sql = ground.sql(RunMapper.class);
        this.payments = ground.sql(PaymentMapper.class);
        this.treasuries = ground.sql(TreasuryMapper.class);
        this.runs = runs;
    }

    PaymentRunId prepare(RunData data) {
        Viewer viewer = runs.coordinator();
        new Flaws(ground.codes())
                .when(
                        treasuries.find(viewer.organisation(), data.treasury()).isEmpty(),
                        "/treasury",
                        "unknown-treasury")
                .when(data.executeOn().isBefore(viewer.today()), "/executeOn", "in-the-past")
                .plausible("/executeOn", data.executeOn())
                .orThrow();
        PaymentRunId id = new PaymentRunId(ground.ids().next());
        Instant now = ground.clock().instant();
        sql.insert(viewer, id, data, now);
        List<PaymentId> due = payments.due(viewer.organisation(), MOST);
        // Each by its key and only while it is due: two who prepare at once share nothing.
        int taken = due.stream()
                .mapToInt(payment -> payments.join(viewer, id, payment, now))
                .sum();
        if (taken == 0) {
            throw new Refused(Because.of("nothing-to-pay"));
        }
        ground.events().happened(new PaymentEvents.RunPrepared(id));
        return id;
    }

    void leaveOut(PaymentRunId id, int version, PaymentId payment) {
        Viewer viewer = runs.coordinator();
        runs.row(viewer, id, version, RunState.DRAFT);
        Instant now = ground.clock().instant();
        runs.current(viewer, id, sql.become(viewer, id, version, RunState.DRAFT, Optional.empty(), now));
        if (payments.leave(viewer, id, payment, "", now) == 0) {
            throw new Missing("payment");
        }
        ground.events().happened(new PaymentEvents.RunChanged(id));
    }

    void cancel(PaymentRunId id, int version) {
        Viewer viewer = runs.coordinator();
        runs.row(viewer, id, version, RunState.DRAFT, RunState.APPROVED);
        Instant now = ground.clock().instant();
        runs.current(viewer, id, sql.become(viewer, id, version, RunState.CANCELLED, Optional.empty(), now));
        payments.leaveAll(viewer, id, now);
        ground.events().happened(new PaymentEvents.RunCancelled(id));
    }
}
