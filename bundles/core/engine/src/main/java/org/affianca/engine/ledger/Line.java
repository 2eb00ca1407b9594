package org.affianca.engine.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.affianca.api.money.Money;

/**
 * A line of an account's statement.
 *
 * @param amount negative when the account gave it
 * @param other the account at the other end
 * @param writtenBy the label of who wrote it
 */
public record Line(
        long entryId,
        int place,
        EntryKind kind,
        LocalDate onDay,
        String reference,
        Money amount,
        long other,
        AccountKind otherKind,
        long recordId,
        String writtenBy,
        Instant writtenAt) {}
