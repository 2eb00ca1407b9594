package org.affianca.api.repayment;

import java.time.LocalDate;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.money.Money;

/** How much was given up, when, by which act and why, and which chapter bore it. */
public record WriteOff(LocalDate on, Money amount, String act, String because, ChapterId chapter) {}
