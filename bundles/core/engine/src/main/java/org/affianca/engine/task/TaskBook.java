package org.affianca.engine.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.TaskId;
import org.affianca.api.problem.Missing;
import org.affianca.api.task.Agenda;
import org.affianca.api.task.Task;
import org.affianca.api.task.TaskData;
import org.affianca.api.task.Tasks;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of things to do. */
@Component
public final class TaskBook implements Tasks {
    private static final int MOST = 200;

    private final HouseTransactions transactions;
    private final Sight sight;
    private final AccessLog log;
    private final TaskMapper sql;
    private final DueMapper deadlines;
    private final TaskKeeping tasks;
    private final PersonLabels people;
    private final Setting setting;

    @Activate
    public TaskBook(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference AccessLog log,
            @Reference Codes codes) {
        this.transactions = transactions;
        this.sight = sight;
        this.log = log;
        this.sql = mappers.of(TaskMapper.class);
        this.deadlines = mappers.of(DueMapper.class);
        this.tasks = new TaskKeeping(mappers);
        this.people = new PersonLabels(mappers);
        this.setting = new Setting(mappers, transactions, ids, clock, sight, codes);
    }

    @Override
    public Task set(TaskData data) {
        return setting.set(data);
    }

    @Override
    public Task change(TaskId id, int version, TaskData data) {
        return setting.change(id, version, data);
    }

    @Override
    public Task done(TaskId id, int version, Optional<LocalDate> on) {
        return setting.done(id, version, on);
    }

    @Override
    public List<Task> ofCase(CaseId id) {
        return transactions.within(() -> {
            if (!sight.sees(id)) {
                throw new Missing("case");
            }
            log.seen("case-tasks", id.value());
            return tasks.whole(sight.viewer(), sql.ofCase(sight.viewer(), id));
        });
    }

    @Override
    public Agenda agenda(LocalDate until) {
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            List<TaskRow> mine = sql.due(viewer, until, MOST + 1);
            List<DueMapper.Row> due = deadlines.due(viewer, until, MOST + 1);
            boolean more = mine.size() > MOST || due.size() > MOST;
            log.searched("agenda", mine.size() + due.size());
            Map<PersonId, String> names =
                    people.of(viewer, due.stream().map(DueMapper.Row::holderId).toList());
            return new Agenda(
                    tasks.whole(viewer, mine.stream().limit(MOST).toList()),
                    due.stream()
                            .limit(MOST)
                            .map(row -> row.due(names.getOrDefault(row.holderId(), "")))
                            .toList(),
                    more);
        });
    }
}
