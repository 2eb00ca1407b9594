package org.affianca.api.budget;

import java.time.LocalDate;
import org.affianca.api.money.Money;

/**
 * Money that a fund receives, or a chapter has from its fund.
 *
 * @param amount not nothing; negative when it goes back
 * @param on not in the future
 * @param reference the act behind it, 1 to 200 characters
 */
public record Transfer(Money amount, LocalDate on, String reference) {}
