package org.affianca.engine.transfer;

import java.time.LocalDate;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.TransferId;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.api.transfer.TransferProposal;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.casefile.HandingOver;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Asks another unit or body to take a case over. */
final class Proposing {
    private static final int LONGEST_WAIT_IN_MONTHS = 6;

    private final Ground ground;
    private final TransferMapper sql;
    private final CaseLock lock;
    private final HandingOver handingOver;

    Proposing(Ground ground, HandingOver handingOver) {
        this.ground = ground;
        this.sql = ground.sql(TransferMapper.class);
        this.lock = new CaseLock(ground.mappers());
        this.handingOver = handingOver;
    }

    TransferId propose(CaseId id, int version, TransferProposal proposal) {
        ground.sight().mustWrite(id);
        if (!ground.sight().mayNameManager(id)) {
            throw new Forbidden("handing this case over");
        }
        Viewer viewer = ground.viewer();
        lock.hold(viewer.organisation(), id);
        TransferMapper.Going file = sql.going(viewer.organisation(), id);
        if (file.version() != version) {
            throw sql.caseChanged(viewer.organisation(), id).stale();
        }
        if (!file.state().isOpen()) {
            throw new Refused(Because.of("case-is-closed"));
        }
        if (sql.pending(viewer.organisation(), id) > 0) {
            throw new Refused(Because.of("transfer-pending"));
        }
        check(viewer, file, proposal);
        TransferId transfer = new TransferId(ground.ids().next());
        sql.insert(viewer, transfer, id, file.unitId(), proposal, ground.clock().instant());
        sql.touch(viewer, id, version, ground.clock().instant());
        ground.events().happened(new TransferEvents.TransferProposed(id, transfer));
        return transfer;
    }

    private void check(Viewer viewer, TransferMapper.Going file, TransferProposal proposal) {
        Flaws flaws = new Flaws(ground.codes());
        boolean inside = proposal.unit().isPresent();
        flaws.when(inside == !proposal.body().isBlank(), "/unit", "unit-or-body");
        flaws.optionalLine("/body", proposal.body(), 200);
        proposal.unit().ifPresent(unit -> {
            flaws.when(sql.known(viewer.organisation(), unit) == 0, "/unit", "no-such-unit");
            flaws.when(unit.equals(file.unitId()), "/unit", "already-there");
            proposal.manager()
                    .ifPresent(who -> flaws.when(
                            !handingOver.mayFollow(viewer, who, unit), "/manager", "not-a-worker-of-the-unit"));
        });
        boolean guarded = file.secrecy() == Secrecy.SPECIALIST || file.secrecy() == Secrecy.SEALED;
        flaws.when(inside && guarded && proposal.manager().isEmpty(), "/manager", "manager-must-be-named");
        flaws.when(!inside && proposal.manager().isPresent(), "/manager", "not-asked-here");
        flaws.prose("/reason", proposal.reason(), 2000);
        LocalDate by = proposal.answerBy();
        flaws.when(
                by.isBefore(viewer.today()) || by.isAfter(viewer.today().plusMonths(LONGEST_WAIT_IN_MONTHS)),
                "/answerBy",
                "answer-out-of-range");
        flaws.orThrow();
    }
}
