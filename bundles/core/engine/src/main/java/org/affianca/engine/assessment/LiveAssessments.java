package org.affianca.engine.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.AssessmentSummary;
import org.affianca.api.assessment.Assessments;
import org.affianca.api.assessment.Comparison;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Occasion;
import org.affianca.api.assessment.Questionnaire;
import org.affianca.api.assessment.Reconciliation;
import org.affianca.api.problem.Refused;
import org.affianca.engine.assessment.AssessmentMapper.After;
import org.affianca.engine.assessment.AssessmentMapper.Line;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads assessments with the versions they were made with; each look is written down. */
@Component(service = Assessments.class)
public final class LiveAssessments implements Assessments {
    private static final String ASSESSMENT = "assessment";
    private static final int COMPARED = 24;

    private final HouseTransactions transactions;
    private final Papers papers;
    private final Views views;

    @Activate
    public LiveAssessments(@Reference HouseTransactions transactions, @Reference Papers papers) {
        this.transactions = transactions;
        this.papers = papers;
        this.views = new Views(papers);
    }

    @Override
    public Optional<Questionnaire> find(WorkId work) {
        return transactions.within(() -> look(work).map(views::questionnaire));
    }

    @Override
    public Optional<Reconciliation> reconciliation(WorkId work) {
        return transactions.within(() -> look(work).map(paper -> {
            if (!paper.row().two()) {
                throw new Refused(Because.of("one-assessor"));
            }
            if (!paper.bothComplete()) {
                throw new Refused(Because.of("sheets-not-complete"));
            }
            return views.reconciliation(paper);
        }));
    }

    private Optional<Paper> look(WorkId work) {
        Optional<Paper> seen = papers.find(work);
        seen.ifPresent(paper -> papers.looks.seen(ASSESSMENT, work.value()));
        return seen;
    }

    @Override
    public Page<AssessmentSummary> ofPerson(PersonId person, Paging paging) {
        After after = Cursor.read(paging, 2, key -> new After(LocalDate.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        return transactions.within(() -> {
            List<Line> lines = papers.assessments.page(papers.viewer(), person, after, paging.limit() + 1);
            Editions editions = editions(lines);
            papers.looks.searched(ASSESSMENT, Math.min(lines.size(), paging.limit()));
            return Cursor.page(
                    lines,
                    paging,
                    line -> Cursor.of(line.madeOn(), line.workId().value()),
                    line -> new AssessmentSummary(
                            line.workId(),
                            line.caseId(),
                            line.instrument(),
                            line.instrumentVersion(),
                            editions.of(line.edition()).title(),
                            line.madeOn(),
                            line.complete()));
        });
    }

    @Override
    public Comparison compare(PersonId person, String instrument) {
        return transactions.within(() -> {
            List<Line> lines = papers.assessments.finished(papers.viewer(), person, instrument, COMPARED);
            int all = lines.size() < COMPARED
                    ? lines.size()
                    : papers.assessments.countFinished(papers.viewer(), person, instrument);
            papers.looks.searched(ASSESSMENT, lines.size());
            return new Comparison(person, instrument, occasions(lines), all - lines.size());
        });
    }

    private List<Occasion> occasions(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Editions editions = editions(lines);
        Map<WorkId, List<AnswerRow>> answers = papers.sheets.counting(papers.organisation(), lines).stream()
                .collect(Collectors.groupingBy(AnswerRow::workId));
        List<Occasion> oldestFirst = new ArrayList<>();
        for (Line line : lines) {
            Instrument instrument = editions.of(line.edition());
            Map<String, Object> given = AnswerRow.values(instrument, answers.getOrDefault(line.workId(), List.of()));
            oldestFirst.add(
                    0,
                    new Occasion(
                            line.workId(),
                            line.madeOn(),
                            instrument,
                            given,
                            Scoring.of(instrument, given).results()));
        }
        return oldestFirst;
    }

    private Editions editions(List<Line> lines) {
        return lines.isEmpty()
                ? new Editions(Map.of())
                : papers.kept.of(
                        papers.organisation(), lines.stream().map(Line::edition).toList());
    }
}
