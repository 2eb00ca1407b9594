package org.affianca.rest.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.WorkSummary;
import org.affianca.rest.catalogue.Labels;

/** A work in a list, with its labels. */
public record WorkLine(
        WorkId id,
        CaseId caseId,
        String caseNumber,
        String holderLabel,
        ServiceCode service,
        String serviceLabel,
        Kind kind,
        Stage stage,
        String step,
        String stepLabel,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<WorkId> under,
        Optional<LocalDate> nextDeadline,
        boolean installed) {
    public static WorkLine of(WorkSummary work, Labels labels) {
        return new WorkLine(
                work.id(),
                work.caseId(),
                work.caseNumber(),
                work.holderLabel(),
                work.service(),
                labels.service(work.service()),
                work.kind(),
                work.stage(),
                work.step(),
                labels.step(work.service(), work.step(), work.stage()),
                work.period().from(),
                work.period().until(),
                work.under(),
                work.nextDeadline(),
                work.installed());
    }
}
