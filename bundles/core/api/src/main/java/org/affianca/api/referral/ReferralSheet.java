package org.affianca.api.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;

/**
 * The sheet of a referral as the actor may see it.
 *
 * @param version 0 while nobody has written it
 * @param body to or from whom it is handed over
 * @param sentOn the day on which the work left its draft; from then on what is handed over is fixed
 * @param lacking what must be there before it can be sent
 */
public record ReferralSheet(
        WorkId work,
        CaseId caseId,
        int version,
        String body,
        HandOver handOver,
        Optional<LocalDate> sentOn,
        Optional<Answer> answer,
        List<Because> lacking,
        boolean mayWrite) {
    public ReferralSheet {
        lacking = List.copyOf(lacking);
    }
}
