package org.affianca.engine.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.TimelineEntry;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/**
 * What happened in a case, as far as the viewer may know of it: an event that speaks of a note, document or report out of
 * sight is left out, so a page may be shorter than was asked for.
 */
final class Timeline {
    private static final String PERSON_OUT_OF_SIGHT = "…";

    private final TimelineMapper sql;
    private final PersonLabels people;

    Timeline(Mappers mappers) {
        this.sql = mappers.of(TimelineMapper.class);
        this.people = new PersonLabels(mappers);
    }

    Page<TimelineEntry> of(Viewer viewer, CaseId id, Paging paging) {
        Long before = Cursor.read(paging, 1, key -> Long.parseLong(key.get(0))).orElse(Long.MAX_VALUE);
        Page<EventRow> page = Cursor.page(
                sql.events(viewer, id, before, paging.limit() + 1), paging, row -> Cursor.of(row.number()), row -> row);
        Set<Long> notes = seen(page, "note", ids -> sql.notesSeen(viewer, ids));
        Set<Long> documents = seen(page, "document", ids -> sql.documentsSeen(viewer, ids));
        Set<Long> reports = seen(page, "report", ids -> sql.reportsSeen(viewer, ids));
        Map<Long, String> staff = staff(viewer, page);
        Map<PersonId, String> persons =
                people.of(viewer, ids(page, "person").map(PersonId::new).collect(Collectors.toSet()));
        List<TimelineEntry> entries = page.items().stream()
                .filter(row -> row.id("note").map(notes::contains).orElse(true))
                .filter(row -> row.id("document").map(documents::contains).orElse(true))
                .filter(row -> row.id("report").map(reports::contains).orElse(true))
                .map(row -> entry(row, staff, persons))
                .toList();
        return new Page<>(entries, page.next());
    }

    private static TimelineEntry entry(EventRow row, Map<Long, String> staff, Map<PersonId, String> persons) {
        Map<String, Object> values = new HashMap<>(row.values());
        row.id("user").ifPresent(user -> values.put("userLabel", staff.getOrDefault(user, "")));
        row.id("person")
                .ifPresent(person ->
                        values.put("personLabel", persons.getOrDefault(new PersonId(person), PERSON_OUT_OF_SIGHT)));
        return new TimelineEntry(
                row.number(),
                row.type(),
                row.happenedAt(),
                row.byLabel(),
                row.workId().map(WorkId::new),
                Map.copyOf(values));
    }

    private Map<Long, String> staff(Viewer viewer, Page<EventRow> page) {
        Set<Long> ids = ids(page, "user").collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : sql.staff(viewer, ids).stream()
                        .collect(Collectors.toMap(TimelineMapper.Staff::id, TimelineMapper.Staff::label));
    }

    private static Set<Long> seen(
            Page<EventRow> page, String what, java.util.function.Function<Set<Long>, List<Long>> ask) {
        Set<Long> ids = ids(page, what).collect(Collectors.toSet());
        return ids.isEmpty() ? Set.of() : Set.copyOf(ask.apply(ids));
    }

    private static Stream<Long> ids(Page<EventRow> page, String what) {
        return page.items().stream().map(row -> row.id(what)).flatMap(Optional::stream);
    }
}
