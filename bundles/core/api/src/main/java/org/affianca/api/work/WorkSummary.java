package org.affianca.api.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Period;

/** A work in a list; {@code installed} is false when its area is not there now: core's part is still shown. */
public record WorkSummary(
        WorkId id,
        CaseId caseId,
        String caseNumber,
        String holderLabel,
        ServiceCode service,
        Kind kind,
        Stage stage,
        String step,
        Period period,
        Optional<WorkId> under,
        Optional<LocalDate> nextDeadline,
        boolean installed) {}
