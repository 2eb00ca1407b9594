package org.affianca.api.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.TaskId;
import org.osgi.annotation.versioning.ProviderType;

/** Sets, ends and lists tasks, and lists the deadlines of the works the actor may see. */
@ProviderType
public interface Tasks {
    Task set(TaskData data);

    Task change(TaskId id, int version, TaskData data);

    /** Marks done on a day, or open again when absent. */
    Task done(TaskId id, int version, Optional<LocalDate> on);

    List<Task> ofCase(CaseId id);

    /** The actor's open tasks due up to a day, and the running deadlines of cases where the actor is in the team. */
    Agenda agenda(LocalDate until);
}
