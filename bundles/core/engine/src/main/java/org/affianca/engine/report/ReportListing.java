package org.affianca.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ReportId;
import org.affianca.api.report.ReportFilter;
import org.affianca.api.report.ReportSummary;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/** Lists reports a page at a time, each with the first of those it is about. */
final class ReportListing {
    /** The place in the list: urgency, day and id of the last report seen. */
    record After(int urgency, LocalDate day, long id) {}

    private final ReportListMapper sql;
    private final ConcernedMapper concerned;
    private final PersonLabels people;

    ReportListing(Mappers mappers) {
        this.sql = mappers.of(ReportListMapper.class);
        this.concerned = mappers.of(ConcernedMapper.class);
        this.people = new PersonLabels(mappers);
    }

    Page<ReportSummary> list(Viewer viewer, ReportFilter filter, Paging paging) {
        After after = Cursor.read(
                        paging,
                        3,
                        key -> new After(
                                Integer.parseInt(key.get(0)), LocalDate.parse(key.get(1)), Long.parseLong(key.get(2))))
                .orElse(null);
        ReportListMapper.Wanted wanted = ReportListMapper.Wanted.of(filter);
        Page<ReportLine> page = Cursor.page(
                sql.page(viewer, wanted, after, paging.limit() + 1),
                paging,
                line -> Cursor.of(line.urgency(), line.day(wanted), line.id().value()),
                line -> line);
        if (page.items().isEmpty()) {
            return new Page<>(List.of(), page.next());
        }
        Map<ReportId, List<ConcernedMapper.Row>> about =
                concerned
                        .of(
                                viewer.organisation(),
                                page.items().stream().map(ReportLine::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(ConcernedMapper.Row::reportId));
        Map<PersonId, String> names = people.of(
                viewer,
                about.values().stream()
                        .map(rows -> rows.get(0).person())
                        .flatMap(Optional::stream)
                        .toList());
        return new Page<>(
                page.items().stream()
                        .map(line -> line.summary(about.getOrDefault(line.id(), List.of()), names))
                        .toList(),
                page.next());
    }
}
