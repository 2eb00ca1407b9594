package org.affianca.api.report;

import java.util.Optional;
import org.affianca.api.CaseId;

/**
 * The decision of a screening.
 *
 * @param caseId the open case it belongs to, for outcome {@code JOINED} only
 * @param caseReason for outcome {@code TO_CASE}: why a case is opened at once, with the actor as its manager; empty when
 *     the report goes on to be assigned
 * @param forwardedTo which body it was sent to, at most 200 characters, for outcome {@code FORWARDED} only
 * @param reason code of list {@code report-archived}, for outcome {@code ARCHIVED} only
 * @param note at most 2000 characters; needed where nothing follows
 */
public record Screening(
        ScreeningOutcome outcome,
        Optional<CaseId> caseId,
        String caseReason,
        String forwardedTo,
        String reason,
        String note) {}
