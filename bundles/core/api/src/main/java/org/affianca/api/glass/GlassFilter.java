package org.affianca.api.glass;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.UserId;

/**
 * Which openings: of a case, of one member of staff, judged so; only those still open, or only those nobody judged in
 * time.
 */
public record GlassFilter(
        Optional<CaseId> caseId, Optional<UserId> user, Optional<GlassReview> review, boolean open, boolean late) {
    public static final GlassFilter ALL =
            new GlassFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
}
