package org.affianca.engine.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.assessment.Difference;
import org.affianca.api.assessment.Filled;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Questionnaire;
import org.affianca.api.assessment.Reconciliation;
import org.affianca.api.assessment.Sheet;
import org.affianca.engine.access.Viewer;

/** An assessment as the one who looks may see it. */
final class Views {
    private final Papers papers;

    Views(Papers papers) {
        this.papers = papers;
    }

    Questionnaire questionnaire(Paper paper) {
        PaperRow row = paper.row();
        UserId user = papers.viewer().user();
        PersonId person = new PersonId(row.personId().orElseThrow());
        boolean mayAgree = row.isOpen()
                && paper.bothComplete()
                && !paper.isAgreeing()
                && paper.sheets().stream().anyMatch(sheet -> sheet.assessorId().equals(user));
        return new Questionnaire(
                row.id(),
                row.caseId(),
                person,
                papers.names(List.of(person)).getOrDefault(person, ""),
                paper.instrument(),
                row.two(),
                paper.sheets().stream().map(sheet -> sheet(paper, sheet)).toList(),
                row.complete().orElse(false),
                mayAgree);
    }

    Sheet sheet(Paper paper, SheetRow sheet) {
        Viewer viewer = papers.viewer();
        Optional<Filled> content = paper.isVisible(sheet, viewer.user())
                ? Optional.of(Scoring.of(paper.instrument(), paper.answers(sheet.place())))
                : Optional.empty();
        return new Sheet(
                sheet.place(),
                sheet.version(),
                sheet.assessorId(),
                sheet.label(),
                sheet.madeOn(),
                sheet.complete(),
                sheet.completedAt(),
                sheet.reopenedBecause(),
                content,
                paper.row().isOpen() && !sheet.complete() && paper.isAssessor(sheet, viewer.user()));
    }

    Reconciliation reconciliation(Paper paper) {
        Map<String, Object> first = paper.answers(1);
        Map<String, Object> second = paper.answers(2);
        Filled one = Scoring.of(paper.instrument(), first);
        Filled two = Scoring.of(paper.instrument(), second);
        List<Difference> differences = paper.instrument()
                .items()
                .filter(item -> one.shown().contains(item.id()) || two.shown().contains(item.id()))
                .map(item -> difference(paper, item, first, second))
                .toList();
        return new Reconciliation(questionnaire(paper), differences, one.results(), two.results());
    }

    private static Difference difference(
            Paper paper, Item item, Map<String, Object> first, Map<String, Object> second) {
        Optional<Object> one = Optional.ofNullable(first.get(item.id()));
        Optional<Object> two = Optional.ofNullable(second.get(item.id()));
        return new Difference(
                item, one, two, Optional.ofNullable(paper.answers(Sheet.AGREED).get(item.id())), one.equals(two));
    }
}
