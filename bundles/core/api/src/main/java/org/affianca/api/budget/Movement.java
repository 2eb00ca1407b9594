package org.affianca.api.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.affianca.api.money.Money;

/**
 * A line of what was moved in a fund, chapter or commitment.
 *
 * @param kind which act moved it, a word of the labels {@code ledger-entry}
 * @param on the day for which it counts
 * @param amount negative when it went out
 * @param other what stands at the other end, a word of the labels {@code ledger-account}
 * @param otherId the record at the other end; 0 is the world outside
 * @param record what the movement is about, such as a payment
 * @param by the label of who wrote it
 */
public record Movement(
        long entry,
        String kind,
        LocalDate on,
        String reference,
        Money amount,
        String other,
        long otherId,
        long record,
        String by,
        Instant at) {}
