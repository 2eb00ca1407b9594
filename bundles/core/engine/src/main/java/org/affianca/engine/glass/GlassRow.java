package org.affianca.engine.glass;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.GlassId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.glass.Glass;
import org.affianca.api.glass.GlassReview;
import org.affianca.engine.access.Viewer;

/** A row of core.glass with the labels of those who acted, and whether the viewer may judge it. */
record GlassRow(
        GlassId id,
        int version,
        CaseId caseId,
        String caseNumber,
        UnitId unitId,
        UserId userId,
        String userLabel,
        String reason,
        String words,
        Instant openedAt,
        Instant endsAt,
        GlassReview review,
        Instant reviewBy,
        int level,
        Optional<Instant> reviewedAt,
        Optional<String> reviewedBy,
        String verdict,
        int coordinated,
        int walled) {
    /** Whether a barrier stands between the viewer and the case: then there is no opening either. */
    boolean isBehindBarrier() {
        return walled > 0;
    }

    boolean isOpen(Instant now) {
        return endsAt.isAfter(now);
    }

    boolean awaitsReview() {
        return review == GlassReview.AWAITED;
    }

    boolean isOf(Viewer viewer) {
        return userId.equals(viewer.user());
    }

    boolean mayEnd(Viewer viewer) {
        return isOpen(viewer.now()) && (isOf(viewer) || coordinated > 0);
    }

    boolean mayReview(Viewer viewer) {
        return awaitsReview() && !isOf(viewer) && (coordinated > 0 || viewer.privacy());
    }

    Glass glass(Viewer viewer) {
        return new Glass(
                id,
                version,
                caseId,
                caseNumber,
                unitId,
                userId,
                userLabel,
                isOf(viewer),
                reason,
                words,
                openedAt,
                endsAt,
                isOpen(viewer.now()),
                review,
                reviewBy,
                awaitsReview() && !reviewBy.isAfter(viewer.now()),
                level,
                reviewedAt,
                reviewedBy.orElse(""),
                verdict,
                mayEnd(viewer),
                mayReview(viewer));
    }
}
