package org.affianca.api.repayment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads what is owed back; it is seen with its work. */
@ProviderType
public interface Repayments {
    Optional<Repayment> find(RepaymentId id);

    /** Those of a work, the oldest first. */
    List<RepaymentSummary> ofWork(WorkId id);

    /** What is not paid back, by the day on which the next part is or was due; or of it what is overdue. */
    Page<RepaymentSummary> open(boolean overdue, Paging paging);
}
