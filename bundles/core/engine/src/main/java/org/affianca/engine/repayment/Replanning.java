package org.affianca.engine.repayment;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Refused;
import org.affianca.api.repayment.PlanCause;
import org.affianca.api.repayment.Postponement;
import org.affianca.api.repayment.Repayment;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.Rescheduling;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Makes a new version of the plan for what is still owed: divided anew, or as it was but later. */
final class Replanning {
    private static final int LONGEST_GRACE = 60;
    private final Ground ground;
    private final RepaymentMapper sql;
    private final PlanMapper plans;
    private final Keeping repayments;

    Replanning(Ground ground, Keeping repayments) {
        this.ground = ground;
        this.sql = ground.sql(RepaymentMapper.class);
        this.plans = ground.sql(PlanMapper.class);
        this.repayments = repayments;
    }

    Repayment reschedule(RepaymentId id, int version, Rescheduling asked) {
        Viewer viewer = ground.viewer();
        RepaymentRow row = open(viewer, id, version);
        Flaws flaws = why(asked.because(), asked.act());
        TermsRules.check(flaws, asked.terms(), new Money(row.leftCents()), viewer.today());
        flaws.orThrow();
        return make(
                viewer,
                row,
                new PlanRow(
                        row.plan() + 1,
                        PlanCause.RESCHEDULED,
                        viewer.today(),
                        asked.because(),
                        asked.act(),
                        row.leftCents()),
                () -> Splitting.split(new Money(row.leftCents()), asked.terms()));
    }

    Repayment postpone(RepaymentId id, int version, Postponement asked) {
        Viewer viewer = ground.viewer();
        RepaymentRow row = open(viewer, id, version);
        Flaws flaws = why(asked.because(), asked.act());
        flaws.when(asked.months() < 1 || asked.months() > LONGEST_GRACE, "/months", "grace-out-of-range");
        flaws.orThrow();
        Reckoning now = repayments.reckoning(viewer, row);
        return make(
                viewer,
                row,
                new PlanRow(
                        row.plan() + 1,
                        PlanCause.POSTPONED,
                        viewer.today(),
                        asked.because(),
                        asked.act(),
                        row.leftCents()),
                () -> now.later(asked.months()));
    }

    private RepaymentRow open(Viewer viewer, RepaymentId id, int version) {
        RepaymentRow row = repayments.hold(viewer, id, version);
        if (row.leftCents() == 0) {
            throw new Refused(Because.of("nothing-owed"));
        }
        return row;
    }

    private Flaws why(String because, String act) {
        return new Flaws(ground.codes()).prose("/because", because, 2000).optionalLine("/act", act, 200);
    }

    private Repayment make(Viewer viewer, RepaymentRow row, PlanRow plan, Supplier<List<PartRow>> division) {
        List<PartRow> parts = division.get();
        Instant now = ground.clock().instant();
        plans.addPlan(viewer, row.id(), plan, now);
        plans.addParts(viewer.organisation(), row.id(), plan.number(), parts);
        Reckoning fresh = new Reckoning(plan.madeOn(), parts, row.leftCents(), 0);
        sql.go(viewer, row.id(), plan.number(), row.receivedCents(), fresh.nextDue(), now);
        ground.events()
                .happened(new RepaymentReplanned(row.caseId(), row.workId(), row.service(), row.id(), plan.cause()));
        return repayments.after(viewer, row.workId(), row.id());
    }
}
