package org.affianca.engine.work;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Step;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Adoption;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.check.Flaws;

/** Lets a work go by another version of its service; what that one does not know stays where it is kept. */
final class Adopting {
    private static final int NOTE = 2000;

    private final Books books;
    private final DeadlineKeeping deadlines;

    Adopting(Books books, DeadlineKeeping deadlines) {
        this.books = books;
        this.deadlines = deadlines;
    }

    void adopt(WorkId id, int version, Adoption asked) {
        Subject subject = books.changeable(id);
        WorkRow before = subject.row();
        books.mustBeCurrent(before, version);
        ServiceType to = books.shelf
                .definition(before.service(), asked.definition())
                .orElseThrow(() -> new Invalid(Flaw.at("/definition", "unknown-version")))
                .service();
        if (asked.definition() == before.definition()) {
            throw new Refused(Because.of("version-already", "version", asked.definition()));
        }
        Step landing = checked(before, to, asked);
        WorkRow after = before.adopted(to.version(), landing.name());
        books.works.adopt(books.organisation(), after, before.version(), books.now(), books.user());
        books.line(
                after,
                new StepTaken(
                        landing.name(),
                        landing.stage(),
                        books.today(),
                        Optional.empty(),
                        Optional.empty(),
                        asked.note().strip(),
                        "",
                        books.now(),
                        Optional.empty(),
                        Optional.of(to.version())));
        deadlines.change(subject.type().orElseThrow(), to, subject, after, books.today());
        books.happened(new VersionChanged(
                after.caseId(), id, after.service().value(), before.definition(), after.definition()));
    }

    private static Step checked(WorkRow before, ServiceType to, Adoption asked) {
        List<Step> possible = Comparing.sameStage(before, to);
        if (possible.isEmpty()) {
            throw new Refused(Because.of("no-step-to-stand-on", "version", to.version()));
        }
        Optional<Step> chosen = asked.step().flatMap(name -> possible.stream()
                .filter(step -> step.name().equals(name))
                .findFirst());
        Optional<Step> landing = asked.step().isPresent() ? chosen : Comparing.landing(before, to);
        new Flaws((list, code) -> false)
                .prose("/note", asked.note(), NOTE)
                .when(asked.step().isPresent() && chosen.isEmpty(), "/step", "unknown-step")
                .when(asked.step().isEmpty() && landing.isEmpty(), "/step", "required")
                .orThrow();
        return landing.orElseThrow();
    }
}
