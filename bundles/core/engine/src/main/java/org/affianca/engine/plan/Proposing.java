package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanState;
import org.affianca.api.plan.Signatory;
import org.affianca.api.problem.Refused;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.plan.PlanEvents.Of;
import org.affianca.engine.plan.PlanEvents.PlanProposed;

/** Puts a draft before those who must sign: from now on what it says is fixed. */
final class Proposing {
    private final PlanBooks books;

    Proposing(PlanBooks books) {
        this.books = books;
    }

    void propose(WorkId id, int version, LocalDate on) {
        PlanRow plan = books.forWriting(id, version);
        VersionRow draft = books.newest(plan);
        if (draft.state() != PlanState.DRAFT) {
            throw new Refused(Because.of("plan-not-a-draft"));
        }
        Flaws flaws = books.flaws().past("/on", on, books.today());
        flaws.orThrow();
        List<Because> missing = missing(books.content(plan, draft));
        if (!missing.isEmpty()) {
            throw new Refused(new Verdict.No(missing));
        }
        books.plans.propose(books.key(plan, draft.number()), on);
        books.written(plan, new PlanProposed(Of.plan(plan), draft.number()));
    }

    /** What a plan must say before anybody can agree to it. */
    private static List<Because> missing(PlanContent content) {
        List<Because> missing = new ArrayList<>();
        if (content.aim().isBlank()) {
            missing.add(Because.of("plan-without-aim"));
        }
        if (content.goals().isEmpty()) {
            missing.add(Because.of("plan-without-goals"));
        }
        if (!signs(content, Signatory.Role.PERSON) && !signs(content, Signatory.Role.REPRESENTATIVE)) {
            missing.add(Because.of("plan-without-person"));
        }
        if (!signs(content, Signatory.Role.CASE_MANAGER)) {
            missing.add(Because.of("plan-without-case-manager"));
        }
        return missing;
    }

    private static boolean signs(PlanContent content, Signatory.Role role) {
        return content.signatories().stream().anyMatch(s -> s.required() && s.role() == role);
    }
}
