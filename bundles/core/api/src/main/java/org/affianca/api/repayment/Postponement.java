package org.affianca.api.repayment;

/** All open parts fall due so many months later (1 to 60): because of what (1 to 2000), by which act (at most 200). */
public record Postponement(int months, String because, String act) {}
