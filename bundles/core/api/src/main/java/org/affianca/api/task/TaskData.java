package org.affianca.api.task;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UserId;

/** What is set: title of 1 to 200 characters, day, for whom (absent = the actor), in which case. */
public record TaskData(Optional<CaseId> caseId, String title, LocalDate due, Optional<UserId> assignee) {}
