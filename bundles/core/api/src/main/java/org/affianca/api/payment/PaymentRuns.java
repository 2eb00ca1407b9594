package org.affianca.api.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.osgi.annotation.versioning.ProviderType;

/** Payment runs, and the bank accounts they are paid from; for coordinators. */
@ProviderType
public interface PaymentRuns {
    List<Treasury> treasuries();

    Treasury enter(TreasuryData data);

    /** @throws Stale when {@code version} is not the stored one */
    Treasury correct(TreasuryId id, int version, TreasuryData data);

    Optional<PaymentRun> find(PaymentRunId id);

    /** Newest first. */
    Page<RunSummary> list(Paging paging);

    /** @throws Refused {@code nothing-to-pay} */
    PaymentRun prepare(RunData data);

    /** Leaves a payment for a later run, while this one is a draft. */
    PaymentRun leaveOut(PaymentRunId id, int version, PaymentId payment);

    /**
     * Fixes names and accounts, by somebody else than who prepared the run.
     *
     * @throws Refused {@code four-eyes}; {@code lines-without-iban} with how many
     */
    PaymentRun approve(PaymentRunId id, int version);

    /** Gives the payments back to be paid later; before the bank has paid. */
    PaymentRun cancel(PaymentRunId id, int version);

    /** Writes down that the bank has paid. @param on not in the future */
    PaymentRun execute(PaymentRunId id, int version, LocalDate on);

    /** Writes down that the bank sent a payment back; it is due again. @param reason 1 to 200 characters */
    PaymentRun takeBack(PaymentRunId id, int version, PaymentId payment, LocalDate on, String reason);

    /** The bank's file, SEPA credit transfer pain.001.001.09; of a run that was approved. */
    byte[] sepa(PaymentRunId id);
}
