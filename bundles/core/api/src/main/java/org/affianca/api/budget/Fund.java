package org.affianca.api.budget;

import org.affianca.api.money.Money;

/**
 * Money of one source. Version counts changes of its data, for ETag.
 *
 * @param received what came in so far
 * @param left what was not yet given to a chapter
 */
public record Fund(FundId id, int version, FundData data, Money received, Money left) {}
