package org.affianca.engine.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.AssessmentDesk;
import org.affianca.api.assessment.Questionnaire;
import org.affianca.api.assessment.Sheet;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where assessments are made: each act is one transaction, and each verb has a room of its own behind it. */
@Component(service = AssessmentDesk.class)
public final class AssessorDesk implements AssessmentDesk {
    private final HouseTransactions transactions;
    private final Papers papers;
    private final Views views;

    @Activate
    public AssessorDesk(@Reference HouseTransactions transactions, @Reference Papers papers) {
        this.transactions = transactions;
        this.papers = papers;
        this.views = new Views(papers);
    }

    @Override
    public Questionnaire begin(WorkId work, PersonId person, Optional<UserId> second) {
        return transactions.within(() -> {
            new Beginning(papers).begin(work, person, second);
            return views.questionnaire(papers.find(work).orElseThrow());
        });
    }

    @Override
    public Sheet fill(
            WorkId work,
            int place,
            int version,
            Map<String, Object> answers,
            Set<String> cleared,
            Optional<LocalDate> madeOn) {
        return after(work, place, () -> new Filling(papers).fill(work, place, version, answers, cleared, madeOn));
    }

    @Override
    public Sheet complete(WorkId work, int place, int version) {
        return after(work, place, () -> new Completing(papers).complete(work, place, version));
    }

    @Override
    public Sheet reopen(WorkId work, int place, int version, String reason) {
        return after(work, place, () -> new Completing(papers).reopen(work, place, version, reason));
    }

    @Override
    public Sheet agree(WorkId work) {
        return after(work, Sheet.AGREED, () -> new Beginning(papers).agree(work));
    }

    private Sheet after(WorkId work, int place, Runnable act) {
        return transactions.within(() -> {
            act.run();
            Paper paper = papers.find(work).orElseThrow();
            return views.sheet(paper, paper.sheet(place).orElseThrow());
        });
    }
}
