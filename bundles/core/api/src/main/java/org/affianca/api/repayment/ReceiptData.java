package org.affianca.api.repayment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.money.Money;

/**
 * Something that came back.
 *
 * @param amount positive, no more than is owed
 * @param way code of list {@code receipt-way}
 * @param reference number of the notice or transfer (IUV), at most 200 characters, may be empty
 * @param chapter into which it flows, such as that of a later year; absent = the one of the debt
 */
public record ReceiptData(LocalDate on, Money amount, String way, String reference, Optional<ChapterId> chapter) {}
