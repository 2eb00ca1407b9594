package org.affianca.engine.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.affianca.api.PersonId;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.EntryKind;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;

/** Gathers a worker's days from where things are kept: one query a sort, one for the names. */
final class Days {
    private final CalendarMapper sql;
    private final PersonLabels people;
    private final ZoneId zone;

    Days(Ground ground) {
        this.zone = ground.clock().getZone();
        this.sql = ground.sql(CalendarMapper.class);
        this.people = new PersonLabels(ground.mappers());
    }

    List<CalendarEntry> of(Viewer viewer, LocalDate first, LocalDate last) {
        Map<EntryKind, List<EntryRow>> found = new EnumMap<>(EntryKind.class);
        found.put(EntryKind.APPOINTMENT, sql.appointments(viewer, first, last));
        found.put(EntryKind.TASK, sql.tasks(viewer, first, last));
        found.put(EntryKind.DEADLINE, deadlines(viewer, first, last));
        found.put(EntryKind.CASE_REVIEW, sql.reviews(viewer, first, last));
        found.put(EntryKind.MEETING, sql.meetings(viewer, first, last));
        found.put(EntryKind.ACTIVITY, sql.sessions(viewer, first, last));
        found.put(EntryKind.GATHERING, sql.gatherings(viewer, first, last));
        found.put(EntryKind.TRANSFER, sql.transfers(viewer, first, last));
        found.put(EntryKind.OFFER, sql.offers(viewer, first, last));
        found.put(EntryKind.INFORMING, sql.informings(viewer, first, last));
        Map<PersonId, String> names = people.of(
                viewer,
                found.values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.holderId().stream())
                        .map(PersonId::new)
                        .distinct()
                        .toList());
        return found.entrySet().stream()
                .flatMap(sort -> sort.getValue().stream().map(row -> row.entry(sort.getKey(), names)))
                .sorted(Comparator.comparing(CalendarEntry::on)
                        .thenComparing(CalendarEntry::from)
                        .thenComparing(CalendarEntry::kind)
                        .thenComparing(CalendarEntry::record))
                .toList();
    }

    private List<EntryRow> deadlines(Viewer viewer, LocalDate first, LocalDate last) {
        return sql.deadlines(viewer, first, last).stream()
                .map(due -> due.row(zone))
                .toList();
    }
}
