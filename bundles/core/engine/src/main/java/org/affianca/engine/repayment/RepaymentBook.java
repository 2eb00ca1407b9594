package org.affianca.engine.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.budget.Budgets;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.repayment.Debt;
import org.affianca.api.repayment.Postponement;
import org.affianca.api.repayment.ReceiptData;
import org.affianca.api.repayment.Repayment;
import org.affianca.api.repayment.RepaymentDesk;
import org.affianca.api.repayment.RepaymentId;
import org.affianca.api.repayment.RepaymentSummary;
import org.affianca.api.repayment.RepaymentTerms;
import org.affianca.api.repayment.Repayments;
import org.affianca.api.repayment.Rescheduling;
import org.affianca.api.repayment.WriteOffData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Clash;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.person.PersonLabels;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of what is owed back; one class for each act. */
@Component
public final class RepaymentBook implements Repayments, RepaymentDesk {
    private final Ground ground;
    private final RepaymentMapper sql;
    private final PersonLabels people;
    private final Keeping repayments;
    private final Agreeing agreeing;
    private final Replanning replanning;
    private final Receiving receiving;
    private final WritingOff writingOff;

    @Activate
    public RepaymentBook(@Reference Ground ground, @Reference Ledger ledger, @Reference Budgets budgets) {
        this.ground = ground;
        this.sql = ground.sql(RepaymentMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.repayments = new Keeping(ground);
        Claims claims = new Claims(ledger, budgets);
        this.agreeing = new Agreeing(ground, repayments, claims);
        this.replanning = new Replanning(ground, repayments);
        this.receiving = new Receiving(ground, repayments, claims);
        this.writingOff = new WritingOff(ground, repayments, claims);
    }

    @Override
    public Optional<Repayment> find(RepaymentId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Repayment> found = sql.find(viewer, id).map(row -> repayments.whole(viewer, row));
            found.ifPresent(one -> ground.looks().seen("repayment", id.value()));
            return found;
        });
    }

    @Override
    public List<RepaymentSummary> ofWork(WorkId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            if (sql.owing(viewer, id).isEmpty()) {
                throw new Missing("work");
            }
            ground.looks().seen("work-repayments", id.value());
            return named(viewer, sql.ofWork(viewer, id));
        });
    }

    @Override
    public Page<RepaymentSummary> open(boolean overdue, Paging paging) {
        SummaryRow.@Nullable Place after = Cursor.read(
                        paging, 2, key -> new SummaryRow.Place(LocalDate.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Page<SummaryRow> page = Cursor.page(
                    sql.open(viewer, overdue, after, paging.limit() + 1), paging, SummaryRow::cursor, row -> row);
            ground.looks().searched("repayment", page.items().size());
            return new Page<>(named(viewer, page.items()), page.next());
        });
    }

    @Override
    public Repayment agree(WorkId id, Debt debt, RepaymentTerms terms) {
        return Clash.on(
                "repayment_one_loan",
                () -> ground.within(() -> agreeing.agree(id, debt, terms)),
                () -> new Refused(Because.of("loan-agreed-already")));
    }

    @Override
    public Repayment reschedule(RepaymentId id, int version, Rescheduling rescheduling) {
        return ground.within(() -> replanning.reschedule(id, version, rescheduling));
    }

    @Override
    public Repayment postpone(RepaymentId id, int version, Postponement postponement) {
        return ground.within(() -> replanning.postpone(id, version, postponement));
    }

    @Override
    public Repayment receive(RepaymentId id, int version, ReceiptData receipt) {
        return ground.within(() -> receiving.receive(id, version, receipt));
    }

    @Override
    public Repayment reverse(RepaymentId id, int version, long receipt, String because) {
        return ground.within(() -> receiving.reverse(id, version, receipt, because));
    }

    @Override
    public Repayment writeOff(RepaymentId id, int version, WriteOffData data) {
        return ground.within(() -> writingOff.writeOff(id, version, data));
    }

    private List<RepaymentSummary> named(Viewer viewer, List<SummaryRow> rows) {
        var names = people.of(viewer, rows.stream().map(SummaryRow::holderId).toList());
        return rows.stream().map(row -> row.summary(names)).toList();
    }
}
