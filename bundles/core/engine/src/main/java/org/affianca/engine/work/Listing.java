package org.affianca.engine.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.time.Period;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.WorkSummary;
import org.affianca.engine.access.Reach;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Sieve;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/** Lists works, the newest first, a page at a time; a holder out of sight has no name. */
final class Listing {
    private static final int MOST_AT_ONCE = 200;

    private final ListMapper sql;
    private final Sight sight;
    private final PersonLabels people;
    private final Shelf shelf;

    Listing(Mappers mappers, Sight sight, Shelf shelf) {
        this.sql = mappers.of(ListMapper.class);
        this.sight = sight;
        this.people = new PersonLabels(mappers);
        this.shelf = shelf;
    }

    Page<WorkSummary> list(Viewer viewer, WorkFilter filter, Paging paging) {
        WorkId after = Cursor.read(paging, 1, key -> new WorkId(Long.parseLong(key.get(0))))
                .orElse(null);
        List<ListMapper.Line> lines =
                Sieve.first(paging.limit() + 1, after, candidates(viewer, filter), some -> sql.seen(viewer, some));
        Page<ListMapper.Line> page =
                Cursor.page(lines, paging, line -> Cursor.of(line.id().value()), line -> line);
        return new Page<>(summaries(viewer, page.items()), page.next());
    }

    private Sieve.Candidates<WorkId> candidates(Viewer viewer, WorkFilter filter) {
        if (!viewer.caseworker()) {
            return (place, most) -> List.of();
        }
        if (filter.caseId().isPresent() || filter.person().isPresent() || filter.mine()) {
            return (place, most) -> sql.ofFew(viewer, filter, place, most);
        }
        List<Reach> reach = sight.reach();
        boolean staged = filter.stage().isPresent()
                && (filter.service().isPresent() || filter.area().isPresent());
        boolean walked = !reach.isEmpty() && (staged || Reach.isWide(reach));
        return (place, most) -> sql.ofAll(viewer, filter, reach, walked, place, most);
    }

    /** Those of these that are seen. */
    List<WorkSummary> of(Viewer viewer, List<WorkId> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("too many works at once: " + ids.size());
        }
        return summaries(viewer, sql.seen(viewer, ids));
    }

    /** Those of a service in these cases that are seen. */
    List<WorkSummary> ofCases(Viewer viewer, List<CaseId> cases, ServiceCode service) {
        if (cases.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("too many cases at once: " + cases.size());
        }
        List<WorkId> found = sql.ofCases(viewer, cases, service);
        return found.isEmpty() ? List.of() : summaries(viewer, sql.seen(viewer, found));
    }

    private List<WorkSummary> summaries(Viewer viewer, List<ListMapper.Line> lines) {
        Map<PersonId, String> names =
                people.of(viewer, lines.stream().map(ListMapper.Line::holderId).toList());
        return lines.stream()
                .map(line -> summary(line, names.getOrDefault(line.holderId(), "")))
                .toList();
    }

    private WorkSummary summary(ListMapper.Line line, String holder) {
        return new WorkSummary(
                line.id(),
                line.caseId(),
                line.caseNumber(),
                holder,
                line.service(),
                line.kind(),
                line.stage(),
                line.step(),
                new Period(line.fromDay(), line.untilDay()),
                line.underId().map(WorkId::new),
                line.stage().isOpen() ? line.nextDeadline() : Optional.empty(),
                shelf.service(line.service()).isPresent());
    }
}
