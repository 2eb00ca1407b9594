package org.affianca.engine.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.access.Role;
import org.affianca.api.budget.Commitment;
import org.affianca.api.budget.CommitmentData;
import org.affianca.api.budget.CommitmentFilter;
import org.affianca.api.budget.CommitmentId;
import org.affianca.api.budget.Commitments;
import org.affianca.api.budget.Movement;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Ledger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of commitments. */
@Component
public final class CommitmentBook implements Commitments {
    private final Ground ground;
    private final CommitmentMapper sql;
    private final Proposing proposing;
    private final Deciding deciding;
    private final Movements movements;

    @Activate
    public CommitmentBook(@Reference Ground ground, @Reference Ledger ledger) {
        this.ground = ground;
        this.sql = ground.sql(CommitmentMapper.class);
        this.proposing = new Proposing(ground, ledger);
        this.deciding = new Deciding(ground, ledger);
        this.movements = new Movements(ledger);
    }

    @Override
    public Optional<Commitment> find(CommitmentId id) {
        Viewer viewer = reader();
        return ground.within(() -> {
            Optional<CommitmentRow> row = sql.find(viewer, id);
            row.flatMap(CommitmentRow::work).ifPresent(work -> ground.looks().seen("commitment", id.value()));
            return row.map(CommitmentRow::commitment);
        });
    }

    @Override
    public List<Commitment> ofWork(WorkId id) {
        Viewer viewer = reader();
        return ground.within(() -> {
            if (sql.asked(viewer, id).isEmpty()) {
                throw new Missing("work");
            }
            ground.looks().seen("work-commitments", id.value());
            return sql.ofWork(viewer, id).stream()
                    .map(CommitmentRow::commitment)
                    .toList();
        });
    }

    @Override
    public Page<Commitment> list(CommitmentFilter filter, Paging paging) {
        Viewer viewer = reader();
        Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        return ground.within(() -> {
            List<CommitmentRow> rows = sql.list(viewer, filter, after, paging.limit() + 1);
            ground.looks().searched("commitment", Math.min(rows.size(), paging.limit()));
            return Cursor.page(rows, paging, row -> Cursor.of(row.id().value()), CommitmentRow::commitment);
        });
    }

    @Override
    public Page<Movement> movements(CommitmentId id, Paging paging) {
        Viewer viewer = reader();
        if (sql.find(viewer, id).filter(CommitmentRow::shown).isEmpty()) {
            throw new Missing("commitment");
        }
        return movements.of(id.value(), paging);
    }

    @Override
    public Commitment propose(CommitmentData data) {
        reader();
        return ground.within(() -> {
            Commitment made = kept(proposing.propose(data));
            ground.events()
                    .happened(new BudgetEvents.CommitmentProposed(
                            made.id(), made.amount(), row(made.id()).inCase(), made.work()));
            return made;
        });
    }

    @Override
    public Commitment approve(CommitmentId id, int version, String act, LocalDate on) {
        return ground.within(() -> {
            deciding.approve(id, version, act, on);
            return kept(id);
        });
    }

    @Override
    public Commitment refuse(CommitmentId id, int version, String reason) {
        return ground.within(() -> {
            deciding.refuse(id, version, reason);
            return kept(id);
        });
    }

    @Override
    public Commitment release(CommitmentId id, int version, Money amount, String reference) {
        return ground.within(() -> {
            deciding.release(id, version, amount, reference);
            return kept(id);
        });
    }

    private Commitment kept(CommitmentId id) {
        return row(id).commitment();
    }

    private CommitmentRow row(CommitmentId id) {
        return sql.find(ground.viewer(), id).orElseThrow(() -> new Missing("commitment"));
    }

    private Viewer reader() {
        ground.sight().need("reading the budget", Role.WORKER, Role.COORDINATOR);
        return ground.viewer();
    }
}
