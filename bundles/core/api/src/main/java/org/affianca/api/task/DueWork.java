package org.affianca.api.task;

import java.time.LocalDate;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;

/** A deadline of a work that is not yet met; {@code holderLabel} is the person the case is held for. */
public record DueWork(
        WorkId work,
        CaseId caseId,
        String caseNumber,
        String holderLabel,
        ServiceCode service,
        String code,
        LocalDate due) {}
