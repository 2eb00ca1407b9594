package org.affianca.engine.plan;

import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanState;
import org.affianca.api.problem.Refused;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.plan.PlanEvents.Of;
import org.affianca.engine.plan.PlanEvents.PlanDrafted;
import org.affianca.engine.plan.PlanEvents.PlanRevised;

/** Writes the draft of a plan, and begins a new one from the version before. */
final class Drafting {
    private static final int VERSIONS = 99;

    private final PlanBooks books;

    Drafting(PlanBooks books) {
        this.books = books;
    }

    void write(WorkId id, int version, PlanContent content) {
        PlanRow plan = books.forWriting(id, version);
        VersionRow draft = books.newest(plan);
        if (draft.state() != PlanState.DRAFT) {
            throw new Refused(Because.of("plan-version-fixed"));
        }
        Flaws flaws = books.flaws();
        new ContentRules(flaws, books.seen(ContentRules.named(content)), service -> books.shelf
                        .service(service)
                        .isPresent())
                .check(content);
        flaws.orThrow();
        books.begin(plan);
        Numbering numbering = new Numbering(plan.lastNumber());
        Key key = books.key(plan, draft.number());
        books.plans.describe(key, content.aim().strip(), content.reviewMonths());
        books.contents.write(key, numbering.number(content));
        books.written(plan, numbering.last(), new PlanDrafted(Of.plan(plan), draft.number()));
    }

    void revise(WorkId id, int version) {
        PlanRow plan = books.forWriting(id, version);
        VersionRow newest = books.newest(plan);
        if (newest.state() == PlanState.DRAFT) {
            throw new Refused(Because.of("plan-has-a-draft"));
        }
        if (newest.number() >= VERSIONS) {
            throw new Refused(Because.of("too-many-versions"));
        }
        if (newest.state() == PlanState.PROPOSED) {
            books.plans.supersede(books.key(plan, newest.number()), books.today());
        }
        int number = newest.number() + 1;
        PlanContent copied = books.content(plan, newest);
        books.plans.insertDraft(books.key(plan, number), newest.aim(), newest.reviewMonths());
        books.contents.write(books.key(plan, number), copied);
        books.written(plan, new PlanRevised(Of.plan(plan), number));
    }
}
