package org.affianca.api.payment;

import org.affianca.api.money.Money;

/**
 * A bank account from which the organisation pays. Version counts changes, for ETag.
 *
 * @param paid what was paid out through it and did not come back
 */
public record Treasury(TreasuryId id, int version, TreasuryData data, Money paid) {}
