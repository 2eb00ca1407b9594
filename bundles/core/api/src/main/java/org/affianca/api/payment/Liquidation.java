package org.affianca.api.payment;

import java.util.List;
import org.affianca.api.budget.CommitmentId;

/**
 * The decision that instalments of a work shall be paid.
 *
 * @param commitment an approved one of the same work
 * @param instalments their ids, at least one
 * @param reference the act, 1 to 140 characters; the payee reads it, so it tells no reason
 */
public record Liquidation(CommitmentId commitment, PayeeId payee, List<Long> instalments, String reference) {
    public Liquidation {
        instalments = List.copyOf(instalments);
    }
}
