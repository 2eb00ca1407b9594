package org.affianca.api.payment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.WorkId;
import org.affianca.api.problem.Refused;
import org.osgi.annotation.versioning.ProviderType;

/** What is owed to payees: liquidated by who writes to the work, under a commitment that was approved. */
@ProviderType
public interface Payments {
    /** Oldest first. */
    List<Payment> ofWork(WorkId id);

    /** Newest first; for coordinators. */
    Page<Payment> list(Optional<PaymentState> state, Paging paging);

    /**
     * Owes each instalment to the payee.
     *
     * @throws Refused {@code account-exhausted} when the commitment has not so much left
     */
    List<Payment> liquidate(WorkId id, Liquidation liquidation);

    /** For coordinators. */
    Payment pay(OfficePayment payment);

    /** Takes back what is in no run; the amount returns to where it came from. @param reason 1 to 500 characters */
    Payment annul(PaymentId id, int version, String reason);
}
