package org.affianca.api.repayment;

import java.time.LocalDate;
import org.affianca.api.money.Money;

/** A part of a plan: its place from 1, when it is due, how much, and how much of it has come (the oldest parts first). */
public record RepaymentPart(int place, LocalDate due, Money amount, Money paid) {}
