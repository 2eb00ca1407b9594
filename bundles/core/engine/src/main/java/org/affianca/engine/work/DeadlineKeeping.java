package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.DeadlineTerm;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Deadline;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.norm.Kept;
import org.affianca.engine.norm.Running;

/**
 * Writes a work's deadlines anew after each step: what was met stays met, what was not follows the dates of the work. An
 * end that is put off is another end, so what counts from it is open again, also when this very step met the old one. What
 * repeats begins again with each step that meets it, until the work ends.
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
        Written written = new Written(work);
        for (DeadlineTerm term : service.deadlines()) {
            if (terms.repeats(term)) {
                written.repeat(term, on);
                continue;
            }
            Optional<Deadline> old = Terms.of(there, term.code());
            boolean again = newEnd && term.from().equals("end");
            if (again || old.flatMap(Deadline::metOn).isEmpty()) {
                boolean met = !again && Terms.meets(term, work.step(), work.stage() == Stage.ENDED);
                written.keep(term, met ? Optional.of(on) : Optional.empty());
            }
        }
        written.down();
    }

    /** Another version of the service has other terms: those that are gone go, those that come were met if a step did. */
    void change(ServiceType from, ServiceType to, Subject subject, WorkRow after, LocalDate on) {
        List<Deadline> there = books.deadlines(after.id());
        Written written = new Written(after);
        from.deadlines().stream()
                .map(DeadlineTerm::code)
                .filter(code ->
                        to.deadlines().stream().noneMatch(term -> term.code().equals(code)))
                .filter(code -> isOpen(there, code))
                .forEach(written.gone::add);
        for (DeadlineTerm term : to.deadlines()) {
            if (isOpen(there, term.code())) {
                written.keep(term, metOn(term, subject));
            }
        }
        written.down();
    }

    private static boolean isOpen(List<Deadline> there, String code) {
        return Terms.of(there, code).flatMap(Deadline::metOn).isEmpty();
    }

    static Optional<LocalDate> metOn(DeadlineTerm term, Subject subject) {
        return subject.steps().stream()
                .filter(step -> Terms.meets(term, step.step(), step.stage() == Stage.ENDED))
                .map(StepTaken::on)
                .findFirst();
    }

    /** What one act makes of the deadlines of a work. */
    private final class Written {
        private final WorkRow work;
        private final Running running;
        private final List<Kept> kept = new ArrayList<>();
        private final List<String> gone = new ArrayList<>();

        Written(WorkRow work) {
            this.work = work;
            this.running = terms.running(books.organisation(), work.id());
        }

        void keep(DeadlineTerm term, Optional<LocalDate> met) {
            write(term, terms.deadline(term, work, met, running));
        }

        void repeat(DeadlineTerm term, LocalDate on) {
            Optional<LocalDate> met = work.stage() == Stage.ENDED ? Optional.of(on) : Optional.empty();
            write(
                    term,
                    books.lastStep(work.id(), term.metBy())
                            .map(last -> terms.again(term, last, met, running))
                            .orElseGet(() -> terms.deadline(term, work, met, running)));
        }

        private void write(DeadlineTerm term, Optional<Kept> fresh) {
            fresh.filter(any -> work.stage() != Stage.VOID).ifPresentOrElse(kept::add, () -> gone.add(term.code()));
        }

        void down() {
            books.book.write(books.viewer(), work.id(), kept, gone);
        }
    }
}
