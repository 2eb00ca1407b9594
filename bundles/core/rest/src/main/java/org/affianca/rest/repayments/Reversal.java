package org.affianca.rest.repayments;

/** Why a receipt does not count. */
public record Reversal(String because) {}
