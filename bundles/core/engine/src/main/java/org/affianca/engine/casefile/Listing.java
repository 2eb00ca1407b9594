package org.affianca.engine.casefile;

import java.time.LocalDate;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.Mappers;

/** Lists case files, the newest first, a page at a time. */
final class Listing {
    /** The place in the list: day and id of the last case seen. */
    record After(LocalDate day, long id) {}

    private final ListMapper sql;

    Listing(Mappers mappers) {
        this.sql = mappers.of(ListMapper.class);
    }

    Page<CaseSummary> list(Viewer viewer, CaseFilter filter, Paging paging) {
        After after = Cursor.read(paging, 2, key -> new After(LocalDate.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        ListMapper.Wanted wanted = new ListMapper.Wanted(
                filter.person().orElse(null),
                filter.unit().orElse(null),
                filter.state().orElse(null),
                filter.mine());
        return Cursor.page(
                sql.list(viewer, wanted, after, paging.limit() + 1),
                paging,
                row -> Cursor.of(row.openedOn(), row.id().value()),
                SummaryRow::summary);
    }
}
