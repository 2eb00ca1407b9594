package org.affianca.engine.repayment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.repayment.Debt;
import org.affianca.api.repayment.PlanCause;
import org.affianca.api.repayment.Repayment;
import org.affianca.api.repayment.RepaymentCause;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.RepaymentTerms;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Agrees on what is owed back and in which parts. */
final class Agreeing {
    private final Ground ground;
    private final RepaymentMapper sql;
    private final PlanMapper plans;
    private final CaseLock lock;
    private final Keeping repayments;
    private final Claims claims;

    Agreeing(Ground ground, Keeping repayments, Claims claims) {
        this.ground = ground;
        this.sql = ground.sql(RepaymentMapper.class);
        this.plans = ground.sql(PlanMapper.class);
        this.lock = new CaseLock(ground.mappers());
        this.repayments = repayments;
        this.claims = claims;
    }

    Repayment agree(WorkId work, Debt debt, RepaymentTerms terms) {
        Viewer viewer = ground.viewer();
        OwingRow owing = held(viewer, work);
        if (!owing.writable()) {
            throw new Forbidden("agreeing on a repayment of this work");
        }
        boolean loan = debt.cause() == RepaymentCause.LOAN;
        if (owing.stage() == Stage.VOID || (loan && (owing.kind() != Kind.GRANT || owing.stage() == Stage.ENDED))) {
            throw new Refused(Because.of(loan ? "loan-needs-a-grant" : "work-was-void"));
        }
        Flaws flaws = DebtRules.of(debt, owing, ground.codes(), viewer.today());
        claims.known(flaws, "/debt/chapter", debt.chapter());
        TermsRules.check(flaws, terms, debt.principal(), debt.agreedOn());
        flaws.orThrow();
        if (loan) {
            lock.mustBeOpen(viewer.organisation(), owing.caseId());
        }
        return keep(viewer, owing, debt, terms);
    }

    /** Read again once nobody else writes into the case: two who claim the same payment must see each other. */
    private OwingRow held(Viewer viewer, WorkId work) {
        OwingRow seen = sql.owing(viewer, work).orElseThrow(() -> new Missing("work"));
        lock.hold(viewer.organisation(), seen.caseId());
        return sql.owing(viewer, work).orElseThrow(() -> new Missing("work"));
    }

    private Repayment keep(Viewer viewer, OwingRow owing, Debt debt, RepaymentTerms terms) {
        RepaymentId id = new RepaymentId(ground.ids().next());
        Instant now = ground.clock().instant();
        boolean loan = debt.cause() == RepaymentCause.LOAN;
        claims.arose(id.value(), loan, debt.principal(), debt.agreedOn(), debt.act());
        List<PartRow> parts = Splitting.split(debt.principal(), terms);
        Optional<WorkId> loanOf = Optional.of(owing.id()).filter(work -> loan);
        sql.insert(viewer, id, owing, loanOf, debt, parts.get(0).due(), now);
        PlanRow plan = new PlanRow(
                1, PlanCause.AGREED, debt.agreedOn(), "", "", debt.principal().cents());
        plans.addPlan(viewer, id, plan, now);
        plans.addParts(viewer.organisation(), id, 1, parts);
        if (!debt.guarantors().isEmpty()) {
            plans.addGuarantors(viewer.organisation(), id, debt.guarantors());
        }
        ground.events()
                .happened(new RepaymentAgreed(
                        owing.caseId(), owing.id(), owing.service(), id, debt.cause(), debt.principal()));
        return repayments.after(viewer, owing.id(), id);
    }
}
