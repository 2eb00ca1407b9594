package org.affianca.api.repayment;

/** Somebody who stands in for the debt: name of 1 to 200 characters, how to reach at most 300, may be empty. */
public record Guarantor(String name, String reach) {}
