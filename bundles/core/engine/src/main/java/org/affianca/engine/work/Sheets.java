package org.affianca.engine.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Instalment;
import org.affianca.api.work.Possible;
import org.affianca.api.work.WorkSheet;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.details.Reading;
import org.affianca.engine.work.InstalmentMapper.Row;

/** Fills the sheet that a work's page shows. */
final class Sheets {
    private final Books books;
    private final Rulings rulings;

    Sheets(Books books, Rulings rulings) {
        this.books = books;
        this.rulings = rulings;
    }

    WorkSheet of(Subject subject) {
        Optional<Map<String, Object>> details = subject.shape().map(shape -> Reading.plain(subject.values()));
        List<Instalment> instalments = books
                .instalments
                .of(books.organisation(), subject.row().id())
                .stream()
                .map(Row::instalment)
                .toList();
        WorkRow row = subject.row();
        boolean changeable = row.writable() && subject.hindrance().isEmpty();
        return new WorkSheet(
                subject.work(),
                details,
                subject.history(),
                instalments,
                changeable ? next(subject) : List.of(),
                changeable && row.stage().isOpen(),
                subject.type().isPresent(),
                row.definition(),
                books.shelf.versions(row.service()).stream()
                        .map(Definition::version)
                        .toList());
    }

    private List<Possible> next(Subject subject) {
        Optional<ServiceType> service = subject.type();
        return service.flatMap(s -> s.step(subject.row().step())).map(Step::next).orElse(List.of()).stream()
                .flatMap(name -> service.flatMap(s -> s.step(name)).stream())
                .map(step ->
                        new Possible(step, Verdict.unless(rulings.against(subject, step, Decision.on(books.today())))))
                .toList();
    }
}
