package org.affianca.api.overview;

import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.TaskId;

/** Something to be done in a file of the person. */
public record PersonTask(TaskId id, CaseId caseId, String title, LocalDate due, String assigneeLabel) {}
