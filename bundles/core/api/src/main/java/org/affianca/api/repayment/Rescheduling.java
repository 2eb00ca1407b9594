package org.affianca.api.repayment;

/** What is still owed is divided anew: because of what (1 to 2000 characters), by which act (at most 200). */
public record Rescheduling(RepaymentTerms terms, String because, String act) {}
