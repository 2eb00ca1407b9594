package org.affianca.engine.work;

import java.util.Map;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.details.Reading;
import org.affianca.engine.details.RowKey;

/** Writes the details of a work anew. */
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
        Reading reading =
                details.read(row.service(), subject.shape(), plain, subject.values(), row.stage() != Stage.DRAFT);
        Flaws flaws = new Flaws((list, word) -> false);
        reading.flaws().forEach(flaws::add);
        flaws.orThrow();
        subject.shape()
                .ifPresent(shape -> books.rows.write(shape, RowKey.of(books.organisation(), id), reading.values()));
        books.works.touch(books.organisation(), id, version, books.now(), books.user());
        books.happened(new WorkDescribed(row.caseId(), id, row.service().value()));
    }
}
