package org.affianca.engine.work;

import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Goal;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.details.Reading;
import org.affianca.engine.details.RowKey;

/** Writes the details of a work anew, or the aim and goals of a plan. */
final class Describing {
    private final Books books;
    private final DetailsCheck details;

    Describing(Books books, DetailsCheck details) {
        this.books = books;
        this.details = details;
    }

    void describe(WorkId id, int version, Map<String, Object> plain) {
        Subject subject = books.changeable(id);
        WorkRow row = subject.row();
        books.mustBeCurrent(row, version);
        Reading reading = details.read(row.service(), plain, subject.values(), row.stage() != Stage.DRAFT);
        Flaws flaws = new Flaws((list, word) -> false);
        reading.flaws().forEach(flaws::add);
        flaws.orThrow();
        subject.shape()
                .ifPresent(shape -> books.rows.write(shape, RowKey.of(books.organisation(), id), reading.values()));
        written(row, row.aim());
    }

    void plan(WorkId id, int version, String aim, List<Goal> goals) {
        WorkRow row = books.changeable(id).row();
        if (row.kind() != Kind.PLAN) {
            throw new Refused(Because.of("only-plans-have-goals"));
        }
        books.mustBeCurrent(row, version);
        Flaws flaws = new Flaws((list, word) -> false);
        Goals.check(flaws, aim, goals);
        flaws.orThrow();
        Goals.write(books, id, goals);
        written(row, aim.strip());
    }

    private void written(WorkRow row, String aim) {
        books.works.touch(books.organisation(), row.id(), row.version(), aim, books.now(), books.user());
        books.happened(new WorkDescribed(row.caseId(), row.id(), row.service().value()));
    }
}
