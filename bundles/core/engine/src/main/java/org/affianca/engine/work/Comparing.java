package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.affianca.api.catalogue.DeadlineTerm;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.time.Deadline;
import org.affianca.api.work.VersionPreview;
import org.affianca.api.work.VersionPreview.DueChanged;
import org.affianca.api.work.VersionPreview.FieldLost;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.details.Reading;
import org.affianca.engine.details.Shape;

/** Compares what a work has under its version of the service with what it would have under another one. */
final class Comparing {
    private final Books books;
    private final Terms terms;

    Comparing(Books books, Terms terms) {
        this.books = books;
        this.terms = terms;
    }

    VersionPreview preview(Subject subject, Definition target) {
        WorkRow row = subject.row();
        ServiceType from = subject.type().orElseThrow();
        ServiceType to = target.service();
        return new VersionPreview(
                row.version(),
                row.definition(),
                to.version(),
                row.step(),
                landing(row, to).map(Step::name),
                sameStage(row, to),
                without(from, to),
                without(to, from),
                from.steps().stream()
                        .filter(step -> to.step(step.name())
                                .filter(other -> !other.equals(step))
                                .isPresent())
                        .toList(),
                lost(subject, target.shape()),
                names(target.shape()).stream()
                        .filter(name -> !names(subject.shape()).contains(name))
                        .toList(),
                target.shape()
                        .map(shape -> shape.lacking(books.values(shape, row.id())))
                        .orElse(List.of()),
                deadlines(subject, from, to));
    }

    /** The present step, if that version knows it on the same stage. */
    static Optional<Step> landing(WorkRow row, ServiceType to) {
        return sameStage(row, to).stream()
                .filter(step -> step.name().equals(row.step()))
                .findFirst();
    }

    /** A move to another version is no step: the work stays on its stage. */
    static List<Step> sameStage(WorkRow row, ServiceType to) {
        return to.steps().stream()
                .filter(step -> step.stage() == row.stage() && step.stage() != Stage.VOID)
                .toList();
    }

    private static List<Step> without(ServiceType all, ServiceType known) {
        return all.steps().stream()
                .filter(step -> known.step(step.name()).isEmpty())
                .toList();
    }

    private static List<FieldLost> lost(Subject subject, Optional<Shape> there) {
        Map<String, Object> plain = Reading.plain(subject.values());
        return names(subject.shape()).stream()
                .filter(name -> !names(there).contains(name))
                .map(name -> new FieldLost(name, Optional.ofNullable(plain.get(name))))
                .toList();
    }

    private static List<String> names(Optional<Shape> shape) {
        return shape.map(Shape::names).orElse(List.of());
    }

    private List<DueChanged> deadlines(Subject subject, ServiceType from, ServiceType to) {
        List<Deadline> there = subject.work().common().deadlines();
        TreeSet<String> codes = new TreeSet<>();
        from.deadlines().forEach(term -> codes.add(term.code()));
        to.deadlines().forEach(term -> codes.add(term.code()));
        List<DueChanged> changes = new ArrayList<>();
        for (String code : codes) {
            Optional<Deadline> before = Terms.of(there, code);
            Optional<LocalDate> open =
                    before.filter(deadline -> deadline.metOn().isEmpty()).map(Deadline::due);
            Optional<LocalDate> after = before.flatMap(Deadline::metOn).isPresent()
                    ? Optional.empty()
                    : to.deadlines().stream()
                            .filter(term -> term.code().equals(code))
                            .findFirst()
                            .flatMap(term -> due(term, subject));
            if (!open.equals(after)) {
                changes.add(new DueChanged(code, open, after));
            }
        }
        return changes;
    }

    private Optional<LocalDate> due(DeadlineTerm term, Subject subject) {
        return DeadlineKeeping.metOn(term, subject).isPresent()
                ? Optional.empty()
                : terms.due(books.organisation(), term, subject.row());
    }
}
