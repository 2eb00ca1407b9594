package org.affianca.api.glass;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.GlassId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/**
 * An opening by break-glass as those concerned may see it: of the case it tells its number and nothing else.
 *
 * @param own whether the one who looks opened it
 * @param open whether it still opens the case
 * @param reviewBy when it shall have been judged
 * @param late whether that moment has passed without a verdict
 * @param level how many times a review that was not made has been told further up
 */
public record Glass(
        GlassId id,
        int version,
        CaseId caseId,
        String caseNumber,
        UnitId unit,
        UserId user,
        String userLabel,
        boolean own,
        String reason,
        String words,
        Instant openedAt,
        Instant endsAt,
        boolean open,
        GlassReview review,
        Instant reviewBy,
        boolean late,
        int level,
        Optional<Instant> reviewedAt,
        String reviewedBy,
        String verdict,
        boolean mayEnd,
        boolean mayReview) {}
