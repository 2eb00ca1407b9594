package org.affianca.engine.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.affianca.api.Advice;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.problem.Missing;
import org.affianca.api.time.WorkingDays;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.WorkDesk;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where work is done: each act is one transaction, and each verb has a room of its own behind it. */
@Component(service = WorkDesk.class)
public final class Desk implements WorkDesk {
    private final HouseTransactions transactions;
    private final Books books;
    private final Rulings rulings;
    private final Opening opening;
    private final Describing describing;
    private final Amending amending;
    private final Moving moving;
    private final Delivering delivering;
    private final Confirming confirming;
    private final Instalments instalments;

    @Activate
    public Desk(
            @Reference HouseTransactions transactions,
            @Reference Books books,
            @Reference LiveCatalogue codes,
            @Reference Policies policies,
            @Reference WorkingDays calendar) {
        this.transactions = transactions;
        this.books = books;
        this.rulings = new Rulings(policies);
        this.instalments = new Instalments(books);
        DetailsCheck details = new DetailsCheck(books, codes, rulings);
        DeadlineKeeping deadlines = new DeadlineKeeping(books, new Terms(calendar, books.norms(calendar)));
        Months months = new Months(books, rulings);
        this.opening = new Opening(books, details, deadlines, instalments);
        this.describing = new Describing(books, details);
        this.amending = new Amending(books, deadlines);
        this.delivering = new Delivering(books, rulings, codes, months);
        this.confirming = new Confirming(books, rulings, months, instalments);
        this.moving = new Moving(books, rulings, deadlines, instalments, confirming);
    }

    @Override
    public WorkId open(CaseId id, ServiceCode service, Beginning beginning, Map<String, Object> details) {
        return transactions.within(() -> opening.open(id, service, beginning, details));
    }

    @Override
    public Advice advice(WorkId id) {
        return transactions.within(() -> {
            Subject subject = books.find(id).orElseThrow(() -> new Missing("work"));
            return rulings.advice(subject, books.today());
        });
    }

    @Override
    public Verdict move(WorkId id, int version, String step, Decision by) {
        return transactions.within(() -> moving.move(id, version, step, by));
    }

    @Override
    public void describe(WorkId id, int version, Map<String, Object> details) {
        transactions.run(() -> describing.describe(id, version, details));
    }

    @Override
    public void amend(WorkId id, int version, Particulars particulars) {
        transactions.run(() -> amending.amend(id, version, particulars));
    }

    @Override
    public DeliveryMonth deliver(WorkId id, YearMonth month, int version, List<Delivery> deliveries) {
        return transactions.within(() -> delivering.deliver(id, month, version, deliveries));
    }

    @Override
    public DeliveryMonth confirm(WorkId id, YearMonth month, int version) {
        return transactions.within(() -> confirming.confirm(id, month, version));
    }

    @Override
    public DeliveryMonth reopen(WorkId id, YearMonth month, int version, String reason) {
        return transactions.within(() -> confirming.reopen(id, month, version, reason));
    }

    @Override
    public void paid(WorkId id, long instalment, LocalDate on) {
        transactions.run(() -> instalments.paid(id, instalment, on));
    }
}
