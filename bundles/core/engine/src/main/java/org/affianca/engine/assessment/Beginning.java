package org.affianca.engine.assessment;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.Sheet;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.assessment.AssessmentEvents.AssessmentBegun;
import org.affianca.engine.assessment.AssessmentEvents.AssessmentFilled;
import org.affianca.engine.catalogue.InstrumentFile;
import org.affianca.engine.check.Flaws;

/** Lays out the sheets of an assessment, with the instrument as it is installed now. */
final class Beginning {
    private final Papers papers;

    Beginning(Papers papers) {
        this.papers = papers;
    }

    void begin(WorkId work, PersonId person, Optional<UserId> second) {
        PaperRow row = papers.hold(work);
        if (row.kind() != Kind.ASSESSMENT) {
            throw new Refused(Because.of("not-an-assessment"));
        }
        if (!row.writable()) {
            throw new Forbidden("beginning this assessment");
        }
        Papers.mustBeOpen(row);
        if (row.isBegun()) {
            throw new Refused(Because.of("assessment-begun"));
        }
        InstrumentFile file = row.asked()
                .flatMap(papers.shelf::instrument)
                .orElseThrow(() -> new Refused(Because.of(
                        "instrument-not-installed", "instrument", row.asked().orElse(""))));
        Viewer viewer = papers.viewer();
        check(viewer, row, person, second);
        Edition edition = Edition.of(file.instrument());
        papers.kept.keep(viewer.organisation(), file, papers.now(), viewer.user());
        papers.assessments.insert(viewer, work, person, edition, second.isPresent(), papers.now());
        papers.sheets.insert(viewer, SheetRow.fresh(work, 1, viewer.user(), viewer.today(), papers.now()));
        second.ifPresent(
                other -> papers.sheets.insert(viewer, SheetRow.fresh(work, 2, other, viewer.today(), papers.now())));
        papers.happened(
                new AssessmentBegun(row.caseId(), work, row.service().value(), edition.code(), edition.version()));
    }

    private void check(Viewer viewer, PaperRow row, PersonId person, Optional<UserId> second) {
        Flaws flaws = new Flaws((list, word) -> false);
        flaws.when(
                papers.assessments.member(viewer.organisation(), row.caseId(), person) == 0,
                "/person",
                "not-in-the-case");
        second.ifPresent(other -> {
            flaws.when(other.equals(viewer.user()), "/second", "second-is-yourself");
            flaws.when(papers.assessments.inTeam(viewer, row.caseId(), other) == 0, "/second", "not-in-the-team");
        });
        flaws.orThrow();
    }

    /** The sheet on which both assessors agree: what they answered alike is there, the rest is left to talk about. */
    void agree(WorkId work) {
        Paper paper = papers.forFilling(work);
        Viewer viewer = papers.viewer();
        if (!paper.row().two()) {
            throw new Refused(Because.of("one-assessor"));
        }
        if (paper.isAgreeing()) {
            throw new Refused(Because.of("agreement-begun"));
        }
        if (!paper.bothComplete()) {
            throw new Refused(Because.of("sheets-not-complete"));
        }
        SheetRow first = paper.sheet(1).orElseThrow();
        SheetRow agreed = SheetRow.fresh(work, Sheet.AGREED, viewer.user(), first.madeOn(), papers.now());
        if (!paper.isAssessor(agreed, viewer.user())) {
            throw new Forbidden("agreeing on this assessment");
        }
        papers.sheets.insert(viewer, agreed);
        new Writing(papers).same(paper, agreed);
        papers.happened(new AssessmentFilled(
                paper.row().caseId(),
                work,
                paper.row().service().value(),
                paper.instrument().code(),
                Sheet.AGREED));
    }
}
