package org.affianca.api.work;

import java.time.YearMonth;
import org.affianca.api.money.Money;

/** An amount due for a month: written when the month is confirmed (measure) or when the grant starts. State: DUE or PAID. */
public record Instalment(long id, YearMonth month, Money amount, String state) {}
