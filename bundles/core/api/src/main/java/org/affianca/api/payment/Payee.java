package org.affianca.api.payment;

import org.affianca.api.money.Money;

/**
 * Who is paid. Version counts changes of its data, for ETag.
 *
 * @param owed what was liquidated and is not paid yet
 */
public record Payee(PayeeId id, int version, PayeeData data, Money owed) {}
