package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.engine.access.Reach;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.ListMapper.Candidate;
import org.affianca.engine.casefile.ListMapper.Wanted;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Sieve;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/** Lists case files, the newest first, a page at a time. */
final class Listing {
    private final ListMapper sql;
    private final Sight sight;
    private final PersonLabels people;

    Listing(Mappers mappers, Sight sight) {
        this.sql = mappers.of(ListMapper.class);
        this.sight = sight;
        this.people = new PersonLabels(mappers);
    }

    Page<CaseSummary> list(CaseFilter filter, Paging paging) {
        Viewer viewer = sight.viewer();
        Candidate after = Cursor.read(paging, 2, Listing::place).orElse(null);
        Wanted wanted = new Wanted(
                filter.person().orElse(null),
                filter.unit().orElse(null),
                filter.state().orElse(null),
                filter.mine());
        List<SummaryRow> rows = Sieve.first(
                paging.limit() + 1,
                after,
                candidates(viewer, wanted),
                some -> sql.seen(viewer, some.stream().map(Candidate::id).toList()));
        Page<SummaryRow> page = Cursor.page(
                rows, paging, row -> Cursor.of(row.openedOn(), row.id().value()), row -> row);
        Map<PersonId, String> names = people.of(
                viewer, page.items().stream().map(SummaryRow::holderId).toList());
        return new Page<>(
                page.items().stream()
                        .map(row -> row.summary(names.getOrDefault(row.holderId(), "")))
                        .toList(),
                page.next());
    }

    private static Candidate place(List<String> key) {
        return new Candidate(new CaseId(Long.parseLong(key.get(1))), LocalDate.parse(key.get(0)));
    }

    private Sieve.Candidates<Candidate> candidates(Viewer viewer, Wanted wanted) {
        if (!viewer.caseworker()) {
            return (place, most) -> List.of();
        }
        if (wanted.mine() || wanted.person() != null) {
            return (place, most) -> sql.ofFew(viewer, wanted, place, most);
        }
        List<Reach> reach = sight.reach().stream()
                .filter(one -> wanted.unit() == null || one.unit().equals(wanted.unit()))
                .toList();
        return (place, most) -> sql.ofAll(viewer, wanted, reach, Reach.isWide(reach), place, most);
    }
}
