package org.affianca.engine.repayment;

import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.repayment.Repayment;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.RepaymentPlan;
import org.affianca.api.repayment.RepaymentStanding;
import org.affianca.api.repayment.RepaymentState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.repayment.PlanMapper.NumberedPart;

/** Repayments whole, for the ones who may see them; and the one who may act on one. */
final class Keeping {
    private final Ground ground;
    private final RepaymentMapper sql;
    private final PlanMapper plans;

    Keeping(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(RepaymentMapper.class);
        this.plans = ground.sql(PlanMapper.class);
    }

    /** The repayment as it stands, held until the transaction ends, when the actor may act on the version he read. */
    RepaymentRow hold(Viewer viewer, RepaymentId id, int version) {
        sql.lock(viewer.organisation(), id);
        RepaymentRow row = sql.find(viewer, id).orElseThrow(() -> new Missing("repayment"));
        if (!row.writable()) {
            throw new Forbidden("acting on this repayment");
        }
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    /** What an act answers; the work carries the next part as a deadline, where agendas and alarms find it. */
    Repayment after(Viewer viewer, WorkId work, RepaymentId id) {
        plans.dropDeadline(viewer.organisation(), work);
        plans.setDeadline(viewer.organisation(), work);
        return whole(viewer, sql.find(viewer, id).orElseThrow(() -> new Missing("repayment")));
    }

    Reckoning reckoning(Viewer viewer, RepaymentRow row) {
        return reckoning(
                row, plans.plans(viewer.organisation(), row.id()), plans.parts(viewer.organisation(), row.id()));
    }

    Repayment whole(Viewer viewer, RepaymentRow row) {
        List<PlanRow> versions = plans.plans(viewer.organisation(), row.id());
        List<NumberedPart> parts = plans.parts(viewer.organisation(), row.id());
        Reckoning now = reckoning(row, versions, parts);
        RepaymentStanding standing = now.standing(new Money(row.receivedCents()), viewer.today());
        return new Repayment(
                row.id(),
                row.version(),
                row.workId(),
                row.caseId(),
                row.debt(plans.guarantors(viewer.organisation(), row.id())),
                state(row, standing),
                standing,
                versions.stream().map(version -> plan(row, version, parts, now)).toList(),
                plans.receipts(viewer.organisation(), row.id()).stream()
                        .map(ReceiptRow::receipt)
                        .toList(),
                row.writeOff(),
                row.writable());
    }

    private static RepaymentPlan plan(RepaymentRow row, PlanRow version, List<NumberedPart> parts, Reckoning now) {
        return version.plan(
                version.number() == row.plan()
                        ? now.paid()
                        : of(parts, version.number()).stream()
                                .map(part -> part.part(0))
                                .toList());
    }

    private static Reckoning reckoning(RepaymentRow row, List<PlanRow> versions, List<NumberedPart> parts) {
        PlanRow inForce = versions.stream()
                .filter(plan -> plan.number() == row.plan())
                .findFirst()
                .orElseThrow();
        // What was written off is no part of any plan: the plan in force stays as it was, with what came of it.
        return new Reckoning(inForce.madeOn(), of(parts, row.plan()), row.leftCents(), row.writtenOffCents());
    }

    private static List<PartRow> of(List<NumberedPart> parts, int plan) {
        return parts.stream()
                .filter(part -> part.plan() == plan)
                .map(NumberedPart::part)
                .toList();
    }

    private static RepaymentState state(RepaymentRow row, RepaymentStanding standing) {
        if (standing.left().cents() == 0) {
            return row.writtenOffOn().isPresent() ? RepaymentState.WRITTEN_OFF : RepaymentState.REPAID;
        }
        if (!row.isPaidOut()) {
            return RepaymentState.AGREED;
        }
        return standing.overdue().isAbove(Money.ZERO) ? RepaymentState.LATE : RepaymentState.RUNNING;
    }
}
