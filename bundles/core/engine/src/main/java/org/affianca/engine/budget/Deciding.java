package org.affianca.engine.budget;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.access.Role;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.CommitmentState;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Entry;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Posting;

/** What coordinators decide of a commitment: to approve or refuse it, and to give back what is not needed. */
final class Deciding {
    private final Ground ground;
    private final Ledger ledger;
    private final CommitmentMapper sql;

    Deciding(Ground ground, Ledger ledger) {
        this.ground = ground;
        this.ledger = ledger;
        this.sql = ground.sql(CommitmentMapper.class);
    }

    void approve(CommitmentId id, int version, String act, LocalDate on) {
        Viewer viewer = coordinator();
        CommitmentRow row = row(viewer, id, version, CommitmentState.PROPOSED);
        new Flaws(ground.codes())
                .line("/act", act, 100)
                .past("/on", on, viewer.today())
                .orThrow();
        current(
                viewer,
                id,
                sql.approve(viewer, id, version, act, on, ground.clock().instant()));
        move(EntryKind.COMMITTED, row, row.chapterId().value(), id.value(), row.cents(), on, act);
        happened(new BudgetEvents.CommitmentApproved(id, row.cents(), row.inCase(), row.work()));
    }

    void refuse(CommitmentId id, int version, String reason) {
        Viewer viewer = coordinator();
        CommitmentRow row = row(viewer, id, version, CommitmentState.PROPOSED);
        new Flaws(ground.codes()).prose("/reason", reason, 1000).orThrow();
        current(
                viewer,
                id,
                sql.refuse(viewer, id, version, reason, ground.clock().instant()));
        happened(new BudgetEvents.CommitmentRefused(id, row.inCase(), row.work()));
    }

    void release(CommitmentId id, int version, Money amount, String reference) {
        Viewer viewer = coordinator();
        CommitmentRow row = row(viewer, id, version, CommitmentState.APPROVED);
        new Flaws(ground.codes())
                .when(!amount.isAbove(Money.ZERO), "/amount", "amount-nothing")
                .line("/reference", reference, 200)
                .orThrow();
        move(EntryKind.RELEASED, row, id.value(), row.chapterId().value(), amount, viewer.today(), reference);
        CommitmentState then = amount.equals(row.remaining()) ? CommitmentState.CLOSED : CommitmentState.APPROVED;
        current(
                viewer,
                id,
                sql.release(viewer, id, version, then, amount, ground.clock().instant()));
        happened(new BudgetEvents.CommitmentReleased(id, amount, row.inCase(), row.work()));
    }

    private void move(
            EntryKind kind, CommitmentRow row, long from, long to, Money amount, LocalDate on, String reference) {
        long record = row.id().value();
        ledger.post(new Entry(kind, record, on, reference), List.of(new Posting(from, to, amount, record)));
    }

    private Viewer coordinator() {
        ground.sight().need("deciding on commitments", Role.COORDINATOR);
        return ground.viewer();
    }

    /** The commitment as it stands; one for a work that is not seen is not decided on. */
    private CommitmentRow row(Viewer viewer, CommitmentId id, int version, CommitmentState expected) {
        CommitmentRow row =
                sql.find(viewer, id).filter(CommitmentRow::shown).orElseThrow(() -> new Missing("commitment"));
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).orElseThrow().stale();
        }
        if (row.state() != expected) {
            throw new Refused(Because.of("commitment-state-order", "state", "commitment-state." + row.state()));
        }
        return row;
    }

    private void current(Viewer viewer, CommitmentId id, int changed) {
        if (changed == 0) {
            throw sql.changed(viewer.organisation(), id).orElseThrow().stale();
        }
    }

    private void happened(HouseEvent event) {
        ground.events().happened(event);
    }
}
