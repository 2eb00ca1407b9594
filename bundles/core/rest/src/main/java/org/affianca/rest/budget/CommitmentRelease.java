package org.affianca.rest.budget;

import org.affianca.api.money.Money;

/** What of a commitment is not needed, and the act that says so. */
public record CommitmentRelease(Money amount, String reference) {}
