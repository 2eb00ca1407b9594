package org.affianca.api.task;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.TaskId;
import org.affianca.api.UserId;

/** Something a member of staff shall do by a day, in a case or by itself. */
public record Task(
        TaskId id,
        int version,
        Optional<CaseId> caseId,
        String caseLabel,
        String title,
        LocalDate due,
        UserId assignee,
        String assigneeLabel,
        Optional<LocalDate> doneOn) {}
