package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.plan.Measured;
import org.affianca.api.plan.ParticipantData;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanDesk;
import org.affianca.api.plan.Progress;
import org.affianca.api.plan.ReviewData;
import org.affianca.api.plan.Signature;
import org.affianca.engine.db.HouseTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where plans are made: each act is one transaction, and each verb has a room of its own behind it. */
@Component(service = PlanDesk.class)
public final class PlanOffice implements PlanDesk {
    private final HouseTransactions transactions;
    private final Drafting drafting;
    private final Proposing proposing;
    private final Signing signing;
    private final Enforcing enforcing;
    private final Going going;
    private final Reviewing reviewing;
    private final Joining joining;

    @Activate
    public PlanOffice(@Reference HouseTransactions transactions, @Reference PlanBooks books) {
        this.transactions = transactions;
        ReviewDates dates = new ReviewDates(books);
        Taking taking = new Taking(books, dates);
        this.drafting = new Drafting(books);
        this.proposing = new Proposing(books);
        this.signing = new Signing(books, taking);
        this.enforcing = new Enforcing(books, taking);
        this.going = new Going(books);
        this.reviewing = new Reviewing(books, dates);
        this.joining = new Joining(books);
    }

    @Override
    public void write(WorkId id, int version, PlanContent content) {
        transactions.run(() -> drafting.write(id, version, content));
    }

    @Override
    public void revise(WorkId id, int version) {
        transactions.run(() -> drafting.revise(id, version));
    }

    @Override
    public void propose(WorkId id, int version, LocalDate on) {
        transactions.run(() -> proposing.propose(id, version, on));
    }

    @Override
    public void sign(WorkId id, int version, Signature signature) {
        transactions.run(() -> signing.sign(id, version, signature));
    }

    @Override
    public void enforce(WorkId id, int version, String legalBasis, LocalDate on) {
        transactions.run(() -> enforcing.enforce(id, version, legalBasis, on));
    }

    @Override
    public void progress(WorkId id, int version, int action, Progress.State state, Optional<WorkId> work) {
        transactions.run(() -> going.progress(id, version, action, state, work));
    }

    @Override
    public void measure(WorkId id, int version, Measured measured) {
        transactions.run(() -> going.measure(id, version, measured));
    }

    @Override
    public void planReview(WorkId id, int version, LocalDate on) {
        transactions.run(() -> reviewing.plan(id, version, on));
    }

    @Override
    public void moveReview(WorkId id, int version, int review, LocalDate to) {
        transactions.run(() -> reviewing.move(id, version, review, to));
    }

    @Override
    public void review(WorkId id, int version, int review, ReviewData data) {
        transactions.run(() -> reviewing.hold(id, version, review, data));
    }

    @Override
    public void join(WorkId id, int version, ParticipantData data) {
        transactions.run(() -> joining.join(id, version, data));
    }

    @Override
    public void leave(WorkId id, int version, int participant, LocalDate on) {
        transactions.run(() -> joining.leave(id, version, participant, on));
    }
}
