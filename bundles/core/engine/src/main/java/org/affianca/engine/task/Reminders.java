package org.affianca.engine.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.task.TaskData;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;

/** Tasks that the program sets for people, and ends by itself when there is nothing left to do. */
public final class Reminders {
    private final Ids ids;
    private final Clock clock;
    private final TaskMapper sql;

    public Reminders(Mappers mappers, Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
        this.sql = mappers.of(TaskMapper.class);
    }

    /** For today, for each of these people. */
    public List<TaskId> remind(OrganisationId organisation, UserId by, Collection<UserId> people, String title) {
        LocalDate today = LocalDate.now(clock);
        return people.stream()
                .map(user -> {
                    TaskId id = new TaskId(ids.next());
                    TaskData data = new TaskData(Optional.empty(), title, today, Optional.of(user));
                    sql.insert(organisation, id, data, user, clock.instant(), by);
                    return id;
                })
                .toList();
    }

    public void settle(OrganisationId organisation, UserId by, List<TaskId> tasks) {
        if (!tasks.isEmpty()) {
            sql.settle(organisation, tasks, LocalDate.now(clock), clock.instant(), by);
        }
    }
}
