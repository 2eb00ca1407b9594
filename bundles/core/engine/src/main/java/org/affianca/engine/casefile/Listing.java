package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;
import org.jspecify.annotations.Nullable;

/** Lists case files, the newest first, a page at a time. */
final class Listing {
    /** The place in the list: day and id of the last case seen. */
    record After(LocalDate day, long id) {}

    private final ListMapper sql;
    private final PersonLabels people;

    Listing(Mappers mappers) {
        this.sql = mappers.of(ListMapper.class);
        this.people = new PersonLabels(mappers);
    }

    Page<CaseSummary> list(Viewer viewer, CaseFilter filter, Paging paging) {
        After after = Cursor.read(paging, 2, key -> new After(LocalDate.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        ListMapper.Wanted wanted = new ListMapper.Wanted(
                filter.person().orElse(null),
                filter.unit().orElse(null),
                filter.state().orElse(null),
                filter.mine());
        Page<ListMapper.Found> page = Cursor.page(
                found(viewer, wanted, after, paging.limit() + 1),
                paging,
                found -> Cursor.of(found.openedOn(), found.id().value()),
                found -> found);
        if (page.items().isEmpty()) {
            return new Page<>(List.of(), page.next());
        }
        List<SummaryRow> lines = sql.lines(
                viewer, page.items().stream().map(ListMapper.Found::id).toList());
        Map<PersonId, String> names =
                people.of(viewer, lines.stream().map(SummaryRow::holderId).toList());
        return new Page<>(
                lines.stream()
                        .map(line -> line.summary(names.getOrDefault(line.holderId(), "")))
                        .toList(),
                page.next());
    }

    private List<ListMapper.Found> found(Viewer viewer, ListMapper.Wanted wanted, @Nullable After after, int most) {
        boolean ofEverybody = !wanted.mine() && wanted.person() == null;
        return ofEverybody && !viewer.coordinator()
                ? sql.pageOfOwn(viewer, wanted, after, most)
                : sql.page(viewer, wanted, after, most);
    }
}
