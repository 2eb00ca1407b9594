package org.affianca.engine.norm;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.OrganisationId;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.norm.Norm;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.AlarmTable;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.task.Reminders;

/**
 * The book in which all deadlines of works are kept, with who is told of them and when. What is met or gone is told
 * nobody any more, and what was asked of people because of it is settled. To be used within a transaction.
 */
public final class DeadlineBook {
    static final String ALARM = "deadline";

    private final Clock clock;
    private final DeadlineMapper sql;
    private final AlarmTable alarms;
    private final Reminders reminders;

    public DeadlineBook(Mappers mappers, Ids ids, Clock clock) {
        this.clock = clock;
        this.sql = mappers.of(DeadlineMapper.class);
        this.alarms = new AlarmTable(mappers, ids, clock);
        this.reminders = new Reminders(mappers, ids, clock);
    }

    public List<DeadlineRow> of(OrganisationId organisation, WorkId work) {
        return sql.of(organisation, work);
    }

    /** Calls what ticks under the code that a norm had while it was core's as it is called now; its alerts and tasks follow. */
    void recall(OrganisationId organisation, WorkId work, List<Norm> norms) {
        List<DeadlineRow> rows = of(organisation, work);
        for (Norm norm : norms) {
            norm.formerly()
                    .filter(old -> rows.stream()
                            .anyMatch(row -> row.norm().filter(old::equals).isPresent()))
                    .ifPresent(old -> recall(organisation, work, old, norm.code()));
        }
    }

    private void recall(OrganisationId organisation, WorkId work, String old, String now) {
        sql.recall(organisation, work, old, now);
        sql.recallAlerts(organisation, work, old, now);
        sql.recallTasks(organisation, work, old, now);
    }

    /** Writes these deadlines in the place of those with the same codes, and removes others. */
    public void write(Viewer by, WorkId work, List<Kept> kept, Collection<String> gone) {
        OrganisationId organisation = by.organisation();
        List<String> codes = Stream.concat(kept.stream().map(one -> one.row().code()), gone.stream())
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<AlertRow> before = sql.alerts(organisation, work);
        List<AlertRow> alerts = kept.stream()
                .flatMap(one -> AlertRow.of(one, before, clock.getZone(), now).stream())
                .toList();
        sql.drop(organisation, work, codes);
        if (!kept.isEmpty()) {
            sql.insert(organisation, work, kept.stream().map(Kept::row).toList());
        }
        sql.dropAlerts(organisation, work, codes);
        if (!alerts.isEmpty()) {
            sql.insertAlerts(organisation, work, alerts);
        }
        settle(by, work, over(kept, gone, before, alerts));
        ringNext(organisation, by.user(), work);
    }

    /** What nobody needs to do any more: it is met or gone, or is due another day than when people were told. */
    private static List<String> over(
            List<Kept> kept, Collection<String> gone, List<AlertRow> before, List<AlertRow> after) {
        Stream<String> met =
                kept.stream().map(Kept::row).filter(row -> !row.isOpen()).map(DeadlineRow::code);
        Stream<String> moved = before.stream()
                .filter(old -> old.rungAt().isPresent())
                .filter(old -> kept.stream().anyMatch(one -> one.row().code().equals(old.code())))
                .filter(old -> after.stream().noneMatch(old::isSame))
                .map(AlertRow::code);
        return Stream.of(met, moved, gone.stream())
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    private void settle(Viewer by, WorkId work, List<String> over) {
        if (over.isEmpty()) {
            return;
        }
        List<TaskId> tasks = sql.tasks(by.organisation(), work, over);
        reminders.settle(by.organisation(), by.user(), tasks);
        if (!tasks.isEmpty()) {
            sql.dropTasks(by.organisation(), work, over);
        }
    }

    /** One alarm for each work: the soonest of what nobody was told yet. */
    void ringNext(OrganisationId organisation, UserId by, WorkId work) {
        sql.nextAlert(organisation, work)
                .ifPresentOrElse(
                        at -> alarms.set(organisation, by, ALARM, work.value(), at),
                        () -> alarms.cancel(organisation, ALARM, work.value()));
    }
}
