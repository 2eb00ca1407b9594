package org.affianca.api.repayment;

import java.time.LocalDate;
import org.affianca.api.money.Money;

/** How much was given up, when, by which act and why. */
public record WriteOff(LocalDate on, Money amount, String act, String because) {}
