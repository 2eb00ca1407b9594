package org.affianca.engine.plan;

import java.time.LocalDate;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.plan.PlanState;
import org.affianca.api.plan.Signature;
import org.affianca.api.problem.Refused;
import org.affianca.engine.plan.PlanEvents.Of;
import org.affianca.engine.plan.PlanEvents.PlanEnforced;

/** Puts a proposal in force without a signature it needed, where a norm or an order is named for it. */
final class Enforcing {
    private static final int BASIS = 500;

    private final PlanBooks books;
    private final Taking taking;

    Enforcing(PlanBooks books, Taking taking) {
        this.books = books;
        this.taking = taking;
    }

    void enforce(WorkId id, int version, String legalBasis, LocalDate on) {
        PlanRow plan = books.forWriting(id, version);
        VersionRow proposal = books.mustBeProposed(plan);
        books.flaws()
                .prose("/legalBasis", legalBasis, BASIS)
                .past("/on", on, books.today())
                .when(proposal.proposedOn().map(on::isBefore).orElse(false), "/on", "before-the-proposal")
                .orThrow();
        if (!wasDeclined(books.key(plan, proposal.number()))) {
            throw new Refused(Because.of("nobody-declined"));
        }
        int last = taking.inForce(plan, proposal, PlanState.BY_AUTHORITY, on, legalBasis.strip());
        books.written(plan, last, new PlanEnforced(Of.plan(plan), proposal.number()));
    }

    /** Force follows a "no" or "cannot" of somebody who must sign, never mere silence. */
    private boolean wasDeclined(Key key) {
        return books.signing.of(key).stream()
                .filter(SigningMapper.Row::required)
                .flatMap(s -> s.signature().stream())
                .anyMatch(s -> s.answer() != Signature.Answer.SIGNED);
    }
}
