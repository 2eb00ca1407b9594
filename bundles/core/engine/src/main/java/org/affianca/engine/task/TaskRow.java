package org.affianca.engine.task;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;
import org.affianca.api.task.Task;

/** A row of core.task with the label of its assignee. */
record TaskRow(
        TaskId id,
        int version,
        Optional<Long> caseId,
        String title,
        LocalDate due,
        UserId assigneeId,
        String assignee,
        UserId createdBy,
        Optional<LocalDate> doneOn) {
    Optional<CaseId> file() {
        return caseId.map(CaseId::new);
    }

    Task task(String caseLabel) {
        return new Task(id, version, file(), caseLabel, title, due, assigneeId, assignee, doneOn);
    }
}
