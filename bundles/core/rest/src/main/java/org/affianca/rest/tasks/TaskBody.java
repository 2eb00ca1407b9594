package org.affianca.rest.tasks;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.task.Task;
import org.affianca.rest.answer.Versioned;

/** A task as read. */
public record TaskBody(
        TaskId id,
        int version,
        Optional<CaseId> caseId,
        String caseLabel,
        String title,
        LocalDate due,
        UserId assignee,
        String assigneeLabel,
        Optional<LocalDate> doneOn)
        implements Versioned {
    static TaskBody of(Task task) {
        return new TaskBody(
                task.id(),
                task.version(),
                task.caseId(),
                task.caseLabel(),
                task.title(),
                task.due(),
                task.assignee(),
                task.assigneeLabel(),
                task.doneOn());
    }
}
