package org.affianca.engine.repayment;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.access.Role;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Refused;
import org.affianca.api.repayment.Repayment;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.WriteOffData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Gives up exactly what is left, by an act of who coordinates. */
final class WritingOff {
    private final Ground ground;
    private final RepaymentMapper sql;
    private final Keeping repayments;
    private final Claims claims;

    WritingOff(Ground ground, Keeping repayments, Claims claims) {
        this.ground = ground;
        this.sql = ground.sql(RepaymentMapper.class);
        this.repayments = repayments;
        this.claims = claims;
    }

    Repayment writeOff(RepaymentId id, int version, WriteOffData data) {
        Viewer viewer = ground.viewer();
        RepaymentRow row = repayments.hold(viewer, id, version);
        ground.sight().need("writing off what is owed", Role.COORDINATOR);
        if (row.leftCents() == 0) {
            throw new Refused(Because.of("nothing-owed"));
        }
        if (!row.isPaidOut()) {
            throw new Refused(Because.of("loan-not-paid-out"));
        }
        Flaws flaws = new Flaws(ground.codes());
        flaws.past("/on", data.on(), viewer.today());
        flaws.when(data.on().isBefore(row.agreedOn()), "/on", "before-it-was-agreed");
        flaws.line("/act", data.act(), 200);
        flaws.prose("/because", data.because(), 2000);
        claims.known(flaws, "/chapter", Optional.of(data.chapter()));
        flaws.orThrow();
        claims.givenUp(row, data.chapter(), data.on(), data.act());
        sql.writeOff(viewer, id, row.leftCents(), data, ground.clock().instant());
        ground.events()
                .happened(new RepaymentWrittenOff(
                        row.caseId(), row.workId(), row.service(), id, new Money(row.leftCents())));
        return repayments.after(viewer, row.workId(), id);
    }
}
