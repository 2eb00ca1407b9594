package org.affianca.rest.transfers;

/** Why a proposal is taken back. */
public record Withdrawal(String reason) {}
