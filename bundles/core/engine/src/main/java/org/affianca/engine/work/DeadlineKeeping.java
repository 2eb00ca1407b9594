package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.DeadlineTerm;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Deadline;

/** Writes a work's deadlines anew after each step: what was met stays met, what was not follows the dates of the work. */
final class DeadlineKeeping {
    private final Books books;
    private final Terms terms;

    DeadlineKeeping(Books books, Terms terms) {
        this.books = books;
        this.terms = terms;
    }

    void follow(ServiceType service, WorkRow work, LocalDate on) {
        List<Deadline> before = books.deadlines(work.id());
        for (DeadlineTerm term : service.deadlines()) {
            Optional<Deadline> old = Terms.of(before, term.code());
            if (old.flatMap(Deadline::metOn).isEmpty()) {
                keep(term, work, old, Terms.meets(term, work.step(), work.stage() == Stage.ENDED), on);
            }
        }
    }

    private void keep(DeadlineTerm term, WorkRow work, Optional<Deadline> old, boolean met, LocalDate on) {
        Optional<Deadline> fresh = work.stage() == Stage.VOID
                ? Optional.empty()
                : terms.deadline(term, work, met ? Optional.of(on) : Optional.empty());
        if (fresh.isEmpty()) {
            books.deadlines.drop(books.organisation(), work.id(), term.code());
        } else if (old.isEmpty()) {
            books.deadlines.insert(books.organisation(), work.id(), fresh.get());
        } else {
            books.deadlines.update(books.organisation(), work.id(), fresh.get());
        }
    }
}
