package org.affianca.engine.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.delivery.PlannedDay;
import org.affianca.api.delivery.ProviderQuantity;
import org.affianca.api.delivery.Schedule;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.api.delivery.Schedules;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.time.WorkingDays;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of schedules. */
@Component
public final class ScheduleBook implements Schedules {
    private final Ground ground;
    private final ScheduleMapper sql;
    private final Drawer drawer;
    private final Planning planning;
    private final Catalogue catalogue;

    @Activate
    public ScheduleBook(@Reference Ground ground, @Reference Catalogue catalogue, @Reference WorkingDays calendar) {
        this.ground = ground;
        this.sql = ground.sql(ScheduleMapper.class);
        this.drawer = new Drawer(sql, calendar);
        this.catalogue = catalogue;
        this.planning = new Planning(ground, catalogue);
    }

    @Override
    public Optional<Schedule> find(WorkId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Schedule> found = sql.find(viewer, id).map(row -> whole(viewer, row));
            found.ifPresent(schedule -> ground.looks().seen("schedule", id.value()));
            return found;
        });
    }

    @Override
    public Schedule plan(WorkId id, int version, SchedulePlan plan) {
        return ground.within(() -> {
            planning.plan(id, version, plan);
            Viewer viewer = ground.viewer();
            return whole(viewer, sql.find(viewer, id).orElseThrow());
        });
    }

    @Override
    public Optional<List<PlannedDay>> month(WorkId id, YearMonth month) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            return sql.find(viewer, id)
                    .map(row -> drawer.of(viewer.organisation(), row).days(month.atDay(1), month.atEndOfMonth()));
        });
    }

    @Override
    public List<ProviderQuantity> byProvider(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Invalid(Flaw.at("/until", "ends-before-it-begins"));
        }
        return ground.within(() -> {
            List<ProviderQuantity> lines = sql.provided(ground.viewer(), first, last).stream()
                    .map(row -> new ProviderQuantity(
                            row.service(), row.provider(), Plainly.of(row.quantity()), row.works()))
                    .toList();
            ground.looks().searched("provider-deliveries", lines.size());
            return lines;
        });
    }

    /** Day by day, and in sessions of a group: these are hours, so they count where hours are delivered. */
    private List<ScheduleMapper.Done> done(Viewer viewer, MeasureRow row) {
        List<ScheduleMapper.Done> days = sql.done(viewer.organisation(), row.id());
        boolean hours = catalogue
                .find(row.service())
                .map(service -> service.unit().equals("hour"))
                .orElse(false);
        return hours
                ? Stream.concat(
                                days.stream(),
                                sql.attended(viewer.organisation(), row.id()).stream()
                                        .map(ScheduleMapper.Attended::done))
                        .sorted(Comparator.comparing(ScheduleMapper.Done::onDay))
                        .toList()
                : days;
    }

    private Schedule whole(Viewer viewer, MeasureRow row) {
        Laid laid = drawer.of(viewer.organisation(), row);
        return new Schedule(
                row.id(),
                row.written(),
                laid.plan(),
                Reckoning.of(laid, done(viewer, row), ground.today()),
                row.mayPlan());
    }
}
