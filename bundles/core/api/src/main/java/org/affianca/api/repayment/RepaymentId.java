package org.affianca.api.repayment;

/** The key of something that is owed back; positive. */
public record RepaymentId(long value) {}
