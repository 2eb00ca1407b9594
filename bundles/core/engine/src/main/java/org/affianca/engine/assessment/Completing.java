package org.affianca.engine.assessment;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.assessment.AssessmentEvents.AssessmentCompleted;
import org.affianca.engine.assessment.AssessmentEvents.AssessmentReopened;
import org.affianca.engine.assessment.AssessmentEvents.AssessmentSheetCompleted;
import org.affianca.engine.check.Flaws;

/** Freezes a sheet that is whole, and opens it again for a reason. */
final class Completing {
    private static final int LONGEST_REASON = 2000;

    private final Papers papers;

    Completing(Papers papers) {
        this.papers = papers;
    }

    void complete(WorkId work, int place, int version) {
        Paper paper = papers.forFilling(work);
        SheetRow sheet = papers.own(paper, place, version);
        if (sheet.complete()) {
            throw new Refused(Because.of("sheet-complete"));
        }
        Flaws flaws = new Flaws((list, word) -> false);
        Scoring.of(paper.instrument(), paper.answers(place))
                .lacking()
                .forEach(item -> flaws.add(Flaw.at("/answers/" + item, "required")));
        flaws.orThrow();
        turn(sheet, true, Optional.of(papers.now()), sheet.reopenedBecause());
        String service = paper.row().service().value();
        Edition edition = paper.row().edition();
        if (place == paper.row().counting()) {
            papers.assessments.complete(papers.viewer(), work, true, sheet.madeOn(), papers.now());
            papers.happened(
                    new AssessmentCompleted(paper.row().caseId(), work, service, edition.code(), edition.version()));
        } else {
            papers.happened(new AssessmentSheetCompleted(paper.row().caseId(), work, service, edition.code(), place));
        }
    }

    /** By its assessor or by whoever may write to the work; the agreed sheet stands on the other two. */
    void reopen(WorkId work, int place, int version, String reason) {
        Paper paper = papers.forFilling(work);
        SheetRow sheet = paper.sheet(place).orElseThrow(() -> new Missing("sheet"));
        if (!paper.isAssessor(sheet, papers.viewer().user()) && !paper.row().writable()) {
            throw new Forbidden("reopening this sheet");
        }
        papers.mustBeCurrent(sheet, version);
        if (!sheet.complete()) {
            throw new Refused(Because.of("sheet-not-complete"));
        }
        if (!sheet.isAgreed() && paper.isAgreeing()) {
            throw new Refused(Because.of("agreement-begun"));
        }
        new Flaws((list, word) -> false)
                .prose("/reason", reason, LONGEST_REASON)
                .orThrow();
        turn(sheet, false, sheet.completedAt(), reason.strip());
        if (place == paper.row().counting()) {
            papers.assessments.complete(papers.viewer(), work, false, sheet.madeOn(), papers.now());
        }
        papers.happened(new AssessmentReopened(
                paper.row().caseId(),
                work,
                paper.row().service().value(),
                paper.instrument().code(),
                place));
    }

    private void turn(SheetRow s, boolean complete, Optional<Instant> at, String reopenedBecause) {
        SheetRow after = new SheetRow(
                s.workId(),
                s.place(),
                s.version(),
                s.assessorId(),
                s.label(),
                s.madeOn(),
                complete,
                at,
                reopenedBecause,
                papers.now());
        papers.sheets.update(papers.viewer(), after, papers.now());
    }
}
