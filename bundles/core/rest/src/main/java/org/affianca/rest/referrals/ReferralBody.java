package org.affianca.rest.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.referral.Answer;
import org.affianca.api.referral.HandOver;
import org.affianca.api.referral.ReferralSheet;
import org.affianca.api.referral.Shared;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** The sheet of a referral as read. */
public record ReferralBody(
        WorkId work,
        CaseId caseId,
        int version,
        String body,
        String purpose,
        String basis,
        String basisReference,
        Optional<LocalDate> consentOn,
        List<Shared> shared,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> sentOn,
        Optional<Answer> answer,
        List<Reason> lacking,
        boolean mayWrite)
        implements Versioned {
    static ReferralBody of(ReferralSheet sheet, Labels labels) {
        HandOver handOver = sheet.handOver();
        return new ReferralBody(
                sheet.work(),
                sheet.caseId(),
                sheet.version(),
                sheet.body(),
                handOver.purpose(),
                handOver.basis(),
                handOver.basisReference(),
                handOver.consentOn(),
                handOver.shared(),
                handOver.answerBy(),
                handOver.expiresOn(),
                sheet.sentOn(),
                sheet.answer(),
                labels.reasons(Call.CORE, sheet.lacking()),
                sheet.mayWrite());
    }
}
