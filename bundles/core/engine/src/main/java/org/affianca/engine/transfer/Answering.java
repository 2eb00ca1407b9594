package org.affianca.engine.transfer;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.TransferId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.transfer.TransferAnswer;
import org.affianca.api.transfer.TransferState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.casefile.HandingOver;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Says yes or no to a transfer, or takes it back. */
final class Answering {
    private final Ground ground;
    private final TransferMapper sql;
    private final CaseLock lock;
    private final HandingOver handingOver;

    Answering(Ground ground, HandingOver handingOver) {
        this.ground = ground;
        this.sql = ground.sql(TransferMapper.class);
        this.lock = new CaseLock(ground.mappers());
        this.handingOver = handingOver;
    }

    void answer(TransferId id, int version, TransferAnswer answer) {
        TransferRow row = pending(id, version);
        if (!row.mayAnswer()) {
            throw new Forbidden("answering this transfer");
        }
        Viewer viewer = ground.viewer();
        if (!answer.accepted()) {
            refuse(viewer, row, answer);
            return;
        }
        Flaws flaws = new Flaws(ground.codes()).optionalProse("/reason", answer.reason(), 2000);
        Optional<UserId> manager = row.unit().flatMap(unit -> manager(viewer, row, unit, answer, flaws));
        flaws.when(row.unit().isEmpty() && answer.manager().isPresent(), "/manager", "not-asked-here");
        flaws.orThrow();
        write(viewer, row, TransferState.ACCEPTED, manager, answer.reason());
        row.unit().ifPresent(unit -> handingOver.give(viewer, row.caseId(), Optional.of(unit), manager.orElseThrow()));
        ground.events().happened(new TransferEvents.TransferAccepted(row.caseId(), id));
    }

    void withdraw(TransferId id, int version, String reason) {
        TransferRow row = pending(id, version);
        if (!row.mayWithdraw()) {
            throw new Forbidden("withdrawing this transfer");
        }
        new Flaws(ground.codes()).prose("/reason", reason, 2000).orThrow();
        write(ground.viewer(), row, TransferState.WITHDRAWN, row.manager(), reason);
        ground.events().happened(new TransferEvents.TransferWithdrawn(row.caseId(), id));
    }

    private void refuse(Viewer viewer, TransferRow row, TransferAnswer answer) {
        new Flaws(ground.codes())
                .prose("/reason", answer.reason(), 2000)
                .when(answer.manager().isPresent(), "/manager", "not-asked-here")
                .orThrow();
        write(viewer, row, TransferState.REFUSED, row.manager(), answer.reason());
        ground.events().happened(new TransferEvents.TransferRefused(row.caseId(), row.id()));
    }

    /** The one named now, else the one proposed; who was asked by name and coordinates nothing answers for himself. */
    private Optional<UserId> manager(Viewer viewer, TransferRow row, UnitId unit, TransferAnswer answer, Flaws flaws) {
        Optional<UserId> manager = answer.manager().or(row::manager);
        if (manager.isEmpty()) {
            flaws.add(Flaw.at("/manager", "required"));
            return manager;
        }
        UserId who = manager.get();
        flaws.when(!handingOver.mayFollow(viewer, who, unit), "/manager", "not-a-worker-of-the-unit");
        flaws.when(!viewer.coordinator() && !who.equals(viewer.user()), "/manager", "only-yourself");
        return manager;
    }

    private TransferRow pending(TransferId id, int version) {
        TransferRow seen = sql.seen(ground.viewer(), id).orElseThrow(() -> new Missing("transfer"));
        lock.hold(ground.viewer().organisation(), seen.caseId());
        TransferRow row = sql.any(ground.viewer(), id);
        if (row.version() != version) {
            throw sql.changed(ground.viewer().organisation(), id).stale();
        }
        if (!row.isPending()) {
            throw new Refused(Because.of("transfer-answered"));
        }
        return row;
    }

    private void write(Viewer viewer, TransferRow row, TransferState state, Optional<UserId> manager, String reason) {
        if (sql.answer(
                        viewer,
                        row.id(),
                        row.version(),
                        state,
                        manager,
                        reason,
                        ground.clock().instant())
                == 0) {
            throw sql.changed(viewer.organisation(), row.id()).stale();
        }
    }
}
