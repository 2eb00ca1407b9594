package org.affianca.engine.task;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.task.Task;
import org.affianca.api.task.TaskData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;

/** Sets a task, changes it, and marks it done. */
final class Setting {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final TaskMapper sql;
    private final CaseLock lock;
    private final TaskKeeping tasks;
    private final Assignees assignees;

    Setting(Mappers mappers, HouseTransactions transactions, Ids ids, Clock clock, Sight sight, Codes codes) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.sql = mappers.of(TaskMapper.class);
        this.lock = new CaseLock(mappers);
        this.tasks = new TaskKeeping(mappers);
        this.assignees = new Assignees(mappers);
    }

    Task set(TaskData data) {
        sight.need("setting tasks", DESK, WORKER, COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            UserId assignee = data.assignee().orElse(viewer.user());
            check(viewer, data, assignee);
            TaskId id = new TaskId(ids.next());
            sql.insert(viewer.organisation(), id, data, assignee, clock.instant(), viewer.user());
            return tasks.seen(viewer, id).orElseThrow();
        });
    }

    Task change(TaskId id, int version, TaskData data) {
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            TaskRow before = writable(viewer, id, version);
            UserId assignee = data.assignee().orElse(before.assigneeId());
            check(viewer, data, assignee);
            boolean stale =
                    sql.update(viewer.organisation(), id, version, data, assignee, clock.instant(), viewer.user()) == 0;
            return answer(viewer, id, stale);
        });
    }

    Task done(TaskId id, int version, Optional<LocalDate> on) {
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            writable(viewer, id, version);
            Flaws flaws = new Flaws(codes);
            on.ifPresent(day -> flaws.past("/on", day, viewer.today()));
            flaws.orThrow();
            boolean stale = sql.done(viewer.organisation(), id, version, on, clock.instant(), viewer.user()) == 0;
            return answer(viewer, id, stale);
        });
    }

    private Task answer(Viewer viewer, TaskId id, boolean stale) {
        if (stale) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return tasks.written(viewer, id);
    }

    /** A task is changed by who has it, who set it, and who may write to its case. */
    private TaskRow writable(Viewer viewer, TaskId id, int version) {
        TaskRow row = tasks.row(viewer, id).orElseThrow(() -> new Missing("task"));
        boolean mine = row.assigneeId().equals(viewer.user()) || row.createdBy().equals(viewer.user());
        if (!mine && !row.file().map(sight::mayWrite).orElse(false)) {
            throw new Forbidden("changing this task");
        }
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    private void check(Viewer viewer, TaskData data, UserId assignee) {
        Flaws flaws = new Flaws(codes);
        flaws.line("/title", data.title(), 200);
        flaws.plausible("/due", data.due());
        boolean caseSeen = data.caseId().map(sight::mayWrite).orElse(true);
        flaws.when(!caseSeen, "/caseId", "unknown-case");
        assignees
                .flaw(viewer, assignee, caseSeen ? data.caseId() : Optional.empty())
                .ifPresent(flaws::add);
        flaws.orThrow();
        data.caseId().ifPresent(id -> lock.hold(viewer.organisation(), id));
        if (data.caseId().map(id -> !assignees.isOpen(viewer, id)).orElse(false)) {
            throw new Refused(Because.of("case-is-closed"));
        }
    }
}
