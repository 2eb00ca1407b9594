package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.event.CaseEvent;
import org.affianca.api.work.Instalment;
import org.affianca.engine.work.InstalmentMapper.Settled;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The instalments of works, for the room that pays them. */
@Component(service = Dues.class)
public final class Dues {
    private final Books books;
    private final Instalments instalments;

    @Activate
    public Dues(@Reference Books books) {
        this.books = books;
        this.instalments = new Instalments(books);
    }

    /**
     * What of a work is due and in no payment, and in which case; for one who may write to it.
     *
     * @param paidTo who is paid and nobody else, where the service says so; an empty name is nobody
     */
    public record Open(CaseId caseId, List<Instalment> instalments, Optional<String> paidTo) {}

    /** To be called within a transaction: others who write to the work wait. */
    public Open open(WorkId id) {
        Subject subject = books.forWriting(id);
        WorkRow work = subject.row();
        return new Open(
                work.caseId(),
                books.instalments.of(books.organisation(), id).stream()
                        .filter(row -> row.due() && !row.liquidated())
                        .map(InstalmentMapper.Row::instalment)
                        .toList(),
                instalments.paidTo(subject));
    }

    /** After instalments of a work went into payments: a grant is written so far ahead again. */
    public void liquidated(WorkId id) {
        instalments.ahead(books.forWriting(id).row());
    }

    /** The bank has paid these; whoever says so need not see the works. */
    public void paid(List<Long> ids, LocalDate on) {
        become(
                ids,
                "DUE",
                "PAID",
                Optional.of(on),
                one -> new InstalmentPaid(
                        one.caseId(), one.workId(), one.service(), one.month().toString(), one.cents()));
    }

    /** The bank has sent these back: they are due again. */
    public void returned(List<Long> ids) {
        become(
                ids,
                "PAID",
                "DUE",
                Optional.empty(),
                one -> new InstalmentReturned(
                        one.caseId(), one.workId(), one.service(), one.month().toString(), one.cents()));
    }

    private void become(
            List<Long> ids, String before, String after, Optional<LocalDate> on, Function<Settled, CaseEvent> event) {
        if (!ids.isEmpty()) {
            List<Settled> found = books.instalments.settled(books.organisation(), ids, before);
            for (Settled one : found) {
                // By its key each: Derby would look for a list of them through the whole table.
                books.instalments.settle(books.organisation(), one.id(), before, after, on, books.now(), books.user());
                books.happened(event.apply(one));
            }
        }
    }
}
