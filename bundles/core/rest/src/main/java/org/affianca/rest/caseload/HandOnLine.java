package org.affianca.rest.caseload;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.caseload.HandOnRow;
import org.affianca.api.problem.Flaw;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** One case of a caseload that changes hands, with the sentences that stand against it. */
public record HandOnLine(
        CaseId caseId,
        String caseNumber,
        String holderLabel,
        String role,
        int tasks,
        int appointments,
        boolean done,
        List<Reason> errors) {
    static HandOnLine of(HandOnRow row, Labels labels) {
        return new HandOnLine(
                row.caseId(),
                row.number(),
                row.holder(),
                row.role(),
                row.tasks(),
                row.appointments(),
                row.done(),
                labels.reasons(Call.CORE, row.flaws().stream().map(Flaw::why).toList()));
    }
}
