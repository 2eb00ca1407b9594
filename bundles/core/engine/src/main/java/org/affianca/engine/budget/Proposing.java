package org.affianca.engine.budget;

import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Role;
import org.affianca.api.budget.CommitmentData;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.AccountKind;
import org.affianca.engine.ledger.Ledger;

/** Asks for money of a chapter: for a work one writes to, or for the office. */
final class Proposing {
    private final Ground ground;
    private final Ledger ledger;
    private final CommitmentMapper sql;
    private final ChapterMapper chapters;
    private final CaseLock lock;

    Proposing(Ground ground, Ledger ledger) {
        this.ground = ground;
        this.ledger = ledger;
        this.sql = ground.sql(CommitmentMapper.class);
        this.chapters = ground.sql(ChapterMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    CommitmentId propose(CommitmentData data) {
        if (data.work().isEmpty()) {
            ground.sight().need("committing money for the office", Role.COORDINATOR);
        }
        Viewer viewer = ground.viewer();
        Flaws flaws = new Flaws(ground.codes());
        flaws.when(chapters.find(viewer.organisation(), data.chapter()).isEmpty(), "/chapter", "unknown-chapter");
        flaws.when(!data.amount().isAbove(Money.ZERO), "/amount", "amount-nothing");
        flaws.when(data.amount().isAbove(BudgetRules.MOST), "/amount", "amount-too-large");
        flaws.line("/purpose", data.purpose(), 500);
        flaws.orThrow();
        data.work().ifPresent(work -> mustWrite(viewer, work));
        CommitmentId id = new CommitmentId(ground.ids().next());
        ledger.open(AccountKind.COMMITMENT, id.value());
        sql.insert(viewer, id, data, ground.clock().instant());
        return id;
    }

    private void mustWrite(Viewer viewer, WorkId id) {
        CommitmentMapper.Asked work =
                sql.asked(viewer, id).orElseThrow(() -> new Invalid(Flaw.at("/work", "work-unseen")));
        CaseId inCase = work.caseId();
        ground.sight().mustWrite(inCase);
        lock.hold(viewer.organisation(), inCase);
        lock.mustBeOpen(viewer.organisation(), inCase);
        if (work.stage().equals("VOID")) {
            throw new Refused(Because.of("work-ended"));
        }
    }
}
