package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.DeadlineTerm;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Deadline;
import org.affianca.api.work.StepTaken;

/**
 * Writes a work's deadlines anew after each step: what was met stays met, what was not follows the dates of the work. An
 * end that is put off is another end, so what counts from it is open again, also when this very step met the old one.
 */
final class DeadlineKeeping {
    private final Books books;
    private final Terms terms;

    DeadlineKeeping(Books books, Terms terms) {
        this.books = books;
        this.terms = terms;
    }

    void begin(ServiceType service, WorkRow work, LocalDate on) {
        follow(service, work, work, on);
    }

    void follow(ServiceType service, WorkRow before, WorkRow work, LocalDate on) {
        boolean newEnd = work.stage().isOpen() && !before.untilDay().equals(work.untilDay());
        List<Deadline> there = books.deadlines(work.id());
        for (DeadlineTerm term : service.deadlines()) {
            Optional<Deadline> old = Terms.of(there, term.code());
            boolean again = newEnd && term.from().equals("end");
            if (again || old.flatMap(Deadline::metOn).isEmpty()) {
                boolean met = !again && Terms.meets(term, work.step(), work.stage() == Stage.ENDED);
                keep(term, work, old, met, on);
            }
        }
    }

    /** Another version of the service has other terms: those that are gone go, those that come were met if a step did. */
    void change(ServiceType from, ServiceType to, Subject subject, WorkRow after, LocalDate on) {
        from.deadlines().stream()
                .map(DeadlineTerm::code)
                .filter(code ->
                        to.deadlines().stream().noneMatch(term -> term.code().equals(code)))
                .forEach(code -> books.deadlines.drop(books.organisation(), after.id(), code));
        List<Deadline> there = books.deadlines(after.id());
        for (DeadlineTerm term : to.deadlines()) {
            Optional<Deadline> old = Terms.of(there, term.code());
            if (old.flatMap(Deadline::metOn).isEmpty()) {
                Optional<LocalDate> met = metOn(term, subject);
                keep(term, after, old, met.isPresent(), met.orElse(on));
            }
        }
    }

    static Optional<LocalDate> metOn(DeadlineTerm term, Subject subject) {
        return subject.steps().stream()
                .filter(step -> Terms.meets(term, step.step(), step.stage() == Stage.ENDED))
                .map(StepTaken::on)
                .findFirst();
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
