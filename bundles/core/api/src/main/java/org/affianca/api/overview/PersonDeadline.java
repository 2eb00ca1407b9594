package org.affianca.api.overview;

import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;

/** A deadline of a running work that nobody has met yet. */
public record PersonDeadline(WorkId work, CaseId caseId, ServiceCode service, String code, LocalDate due) {}
