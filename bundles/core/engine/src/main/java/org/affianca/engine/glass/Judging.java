package org.affianca.engine.glass;

import org.affianca.api.Because;
import org.affianca.api.GlassId;
import org.affianca.api.glass.GlassReview;
import org.affianca.api.glass.GlassVerdict;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Ends an opening before its time, and judges it. */
final class Judging {
    private final Ground ground;
    private final GlassMapper sql;

    Judging(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(GlassMapper.class);
    }

    void end(GlassId id, int version) {
        Viewer viewer = ground.viewer();
        GlassRow row = standing(viewer, id, version);
        if (!row.isOpen(viewer.now())) {
            throw new Refused(Because.of("glass-over"));
        }
        if (!row.mayEnd(viewer)) {
            throw new Forbidden("ending this break-glass");
        }
        written(viewer, id, sql.end(viewer, id, version));
        ground.events().happened(new GlassEvents.GlassEnded(row.caseId(), id));
    }

    void review(GlassId id, int version, GlassVerdict verdict) {
        Viewer viewer = ground.viewer();
        GlassRow row = standing(viewer, id, version);
        if (!row.awaitsReview()) {
            throw new Refused(Because.of("glass-reviewed-already"));
        }
        if (!row.mayReview(viewer)) {
            throw new Forbidden("judging this break-glass");
        }
        new Flaws(ground.codes()).prose("/words", verdict.words(), 2000).orThrow();
        if (row.isOpen(viewer.now())) {
            throw new Refused(Because.of("glass-still-open"));
        }
        GlassReview review = verdict.justified() ? GlassReview.JUSTIFIED : GlassReview.UNJUSTIFIED;
        written(
                viewer,
                id,
                sql.review(viewer, id, version, review, verdict.words().strip()));
        ground.events().happened(new GlassEvents.GlassReviewed(row.caseId(), id, verdict.justified()));
    }

    private GlassRow standing(Viewer viewer, GlassId id, int version) {
        GlassRow row = sql.seen(viewer, id)
                .filter(found -> !found.isBehindBarrier())
                .orElseThrow(() -> new Missing("break-glass"));
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    private void written(Viewer viewer, GlassId id, int rows) {
        if (rows == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
    }
}
