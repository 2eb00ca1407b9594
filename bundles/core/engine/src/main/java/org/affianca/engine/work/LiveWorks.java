package org.affianca.engine.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.time.Deadline;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Work;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.WorkSummary;
import org.affianca.api.work.Works;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads works of all areas, also of those that are not there now; each look is written down. */
@Component(service = Works.class)
public final class LiveWorks implements Works {
    private static final String WORK = "work";

    private final HouseTransactions transactions;
    private final Books books;
    private final Sheets sheets;
    private final Months months;

    @Activate
    public LiveWorks(@Reference HouseTransactions transactions, @Reference Books books, @Reference Policies policies) {
        this.transactions = transactions;
        this.books = books;
        Rulings rulings = new Rulings(policies);
        this.sheets = new Sheets(books, rulings);
        this.months = new Months(books, rulings);
    }

    @Override
    public Optional<Work> find(WorkId id) {
        return look(id).map(Subject::work);
    }

    @Override
    public Optional<WorkSheet> sheet(WorkId id) {
        return transactions.within(() -> look(id).map(sheets::of));
    }

    @Override
    public Page<WorkSummary> list(WorkFilter filter, Paging paging) {
        return transactions.within(() -> {
            Page<WorkSummary> page = books.listing.list(books.viewer(), filter, paging);
            books.looks.searched(WORK, page.items().size());
            return page;
        });
    }

    @Override
    public List<WorkSummary> summaries(List<WorkId> ids) {
        return transactions.within(() -> {
            List<WorkSummary> seen = ids.isEmpty() ? List.of() : books.listing.of(books.viewer(), ids);
            books.looks.searched(WORK, seen.size());
            return seen;
        });
    }

    @Override
    public List<WorkSummary> ofCases(List<CaseId> cases, ServiceCode service) {
        return transactions.within(() -> {
            List<WorkSummary> seen =
                    cases.isEmpty() ? List.of() : books.listing.ofCases(books.viewer(), cases, service);
            books.looks.searched(WORK, seen.size());
            return seen;
        });
    }

    @Override
    public List<Work> running(PersonId who, LocalDate on) {
        return transactions.within(() -> {
            List<WorkRow> rows = books.works.running(books.viewer(), who, on);
            books.looks.searched(WORK, rows.size());
            return rows.isEmpty() ? List.<Work>of() : works(rows);
        });
    }

    @Override
    public <D extends Record> Optional<D> details(WorkId id, Class<D> type) {
        return look(id).flatMap(Subject::details).filter(type::isInstance).map(type::cast);
    }

    @Override
    public Optional<DeliveryMonth> month(WorkId id, YearMonth month) {
        return transactions.within(() -> {
            Optional<Subject> seen = books.viewer().provider() ? books.engaged(id) : books.find(id);
            seen.ifPresent(subject -> books.looks.seen(WORK, id.value()));
            return seen.map(subject -> months.show(subject, month));
        });
    }

    @Override
    public boolean mayWrite(WorkId id) {
        return books.works
                .find(books.viewer(), id)
                .map(row -> row.writable() && row.caseOpen() && row.stage().isOpen())
                .orElse(false);
    }

    private Optional<Subject> look(WorkId id) {
        return transactions.within(() -> {
            Optional<Subject> seen = books.find(id);
            seen.ifPresent(subject -> books.looks.seen(WORK, id.value()));
            return seen;
        });
    }

    private List<Work> works(List<WorkRow> rows) {
        List<WorkId> ids = rows.stream().map(WorkRow::id).toList();
        Map<WorkId, List<Deadline>> deadlines = books.deadlines.of(books.organisation(), ids).stream()
                .collect(Collectors.groupingBy(
                        DeadlineMapper.Row::workId,
                        Collectors.mapping(row -> row.deadline(books.shelf), Collectors.toList())));
        Map<WorkId, Integer> inForce = books.inForce.of(books.organisation(), ids).stream()
                .collect(Collectors.toMap(InForceMapper.Row::workId, InForceMapper.Row::number));
        return rows.stream()
                .map(row -> row.work(
                        deadlines.getOrDefault(row.id(), List.of()), Optional.ofNullable(inForce.get(row.id()))))
                .toList();
    }
}
