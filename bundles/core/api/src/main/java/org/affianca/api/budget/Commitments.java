package org.affianca.api.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.osgi.annotation.versioning.ProviderType;

/** Commitments: caseworkers propose and read them, coordinators decide. */
@ProviderType
public interface Commitments {
    Optional<Commitment> find(CommitmentId id);

    /** Oldest first. */
    List<Commitment> ofWork(WorkId id);

    /** Newest first. */
    Page<Commitment> list(CommitmentFilter filter, Paging paging);

    /** What was moved, newest first. */
    Page<Movement> movements(CommitmentId id, Paging paging);

    Commitment propose(CommitmentData data);

    /**
     * Takes the amount out of the chapter; however many do so at once, a chapter never gives more than it has.
     *
     * @param act number of the determination, 1 to 100 characters
     * @param on its day, not in the future
     * @throws org.affianca.api.problem.Refused {@code account-exhausted} with what is left
     * @throws org.affianca.api.problem.Stale when {@code version} is not the stored one
     */
    Commitment approve(CommitmentId id, int version, String act, LocalDate on);

    /** @param reason 1 to 1,000 characters */
    Commitment refuse(CommitmentId id, int version, String reason);

    /**
     * Gives back to the chapter what is not needed; giving back all that is left closes it.
     *
     * @param reference the act behind it, 1 to 200 characters
     */
    Commitment release(CommitmentId id, int version, Money amount, String reference);
}
