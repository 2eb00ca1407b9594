package org.affianca.engine.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.delivery.AttendanceRow;
import org.affianca.api.delivery.AttendanceSheet;
import org.affianca.api.time.WorkingDays;
import org.affianca.api.work.Delivery;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;

/** Gathers the month of a service on one sheet. */
final class Sheet {
    private final AttendanceMapper sql;
    private final Drawer drawer;
    private final PersonLabels people;

    Sheet(Ground ground, WorkingDays calendar) {
        this.sql = ground.sql(AttendanceMapper.class);
        this.drawer = new Drawer(ground.sql(ScheduleMapper.class), calendar);
        this.people = new PersonLabels(ground.mappers());
    }

    AttendanceSheet of(Viewer viewer, ServiceCode service, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        List<AttendanceMapper.Found> found = sql.found(viewer, service, month, first, last, AttendanceSheet.MOST + 1);
        boolean more = found.size() > AttendanceSheet.MOST;
        List<AttendanceMapper.Found> rows =
                found.stream().limit(AttendanceSheet.MOST).toList();
        return new AttendanceSheet(service, month, rows.isEmpty() ? List.of() : rows(viewer, rows, first, last), more);
    }

    private List<AttendanceRow> rows(
            Viewer viewer, List<AttendanceMapper.Found> found, LocalDate first, LocalDate last) {
        List<WorkId> ids = found.stream().map(AttendanceMapper.Found::id).toList();
        List<MeasureRow> measures = sql.measures(viewer, ids);
        Map<WorkId, MeasureRow> byId = measures.stream().collect(Collectors.toMap(MeasureRow::id, row -> row));
        Map<WorkId, Laid> plans = drawer.of(viewer.organisation(), measures);
        Map<WorkId, List<Delivery>> days = sql.days(viewer.organisation(), ids, first, last).stream()
                .collect(Collectors.groupingBy(
                        AttendanceMapper.Day::workId,
                        Collectors.mapping(AttendanceMapper.Day::delivery, Collectors.toList())));
        Map<PersonId, String> names = people.of(
                viewer, found.stream().map(AttendanceMapper.Found::holderId).toList());
        return found.stream()
                .map(row -> {
                    MeasureRow measure = Objects.requireNonNull(byId.get(row.id()));
                    boolean confirmed = row.confirmed().orElse(false);
                    return new AttendanceRow(
                            row.id(),
                            measure.caseId(),
                            names.getOrDefault(row.holderId(), ""),
                            measure.period(),
                            row.monthVersion().orElse(0),
                            confirmed,
                            measure.writable() && !confirmed && measure.stage() != Stage.VOID,
                            days.getOrDefault(row.id(), List.of()),
                            Objects.requireNonNull(plans.get(row.id())).days(first, last));
                })
                .sorted(Comparator.comparing(AttendanceRow::holder)
                        .thenComparing(row -> row.work().value()))
                .toList();
    }
}
