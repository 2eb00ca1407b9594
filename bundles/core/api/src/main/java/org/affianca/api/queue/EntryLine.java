package org.affianca.api.queue;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;

/** Whose entry it is: all but number and service are empty for one who does not see the work. */
public record EntryLine(
        EntryId id,
        ServiceCode service,
        Optional<WorkId> work,
        Optional<CaseId> caseId,
        String caseNumber,
        String holderLabel) {}
