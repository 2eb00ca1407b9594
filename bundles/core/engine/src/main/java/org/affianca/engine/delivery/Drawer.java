package org.affianca.engine.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.api.time.WorkingDays;

/** The drawer of schedules: those of many measures with three queries. */
final class Drawer {
    private final ScheduleMapper sql;
    private final WorkingDays calendar;

    Drawer(ScheduleMapper sql, WorkingDays calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    Laid of(OrganisationId organisation, MeasureRow measure) {
        return Objects.requireNonNull(of(organisation, List.of(measure)).get(measure.id()));
    }

    Map<WorkId, Laid> of(OrganisationId organisation, Collection<MeasureRow> measures) {
        if (measures.isEmpty()) {
            return Map.of();
        }
        List<WorkId> ids = measures.stream().map(MeasureRow::id).toList();
        Map<WorkId, List<VisitRow>> visits =
                sql.visits(organisation, ids).stream().collect(Collectors.groupingBy(VisitRow::workId));
        Map<WorkId, List<ExceptionRow>> exceptions =
                sql.exceptions(organisation, ids).stream().collect(Collectors.groupingBy(ExceptionRow::workId));
        Map<WorkId, List<StageRow>> stages =
                sql.stages(organisation, ids).stream().collect(Collectors.groupingBy(StageRow::workId));
        return measures.stream()
                .collect(Collectors.toMap(
                        MeasureRow::id,
                        row -> new Laid(
                                new SchedulePlan(
                                        row.due().map(Plainly::of),
                                        row.holidays().orElse(false),
                                        visits.getOrDefault(row.id(), List.of()).stream()
                                                .map(VisitRow::visit)
                                                .toList(),
                                        exceptions.getOrDefault(row.id(), List.of()).stream()
                                                .map(ExceptionRow::exception)
                                                .toList()),
                                row.period(),
                                stages.getOrDefault(row.id(), List.of()),
                                calendar)));
    }
}
