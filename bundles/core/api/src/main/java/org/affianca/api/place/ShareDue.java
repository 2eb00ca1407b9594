package org.affianca.api.place;

import org.affianca.api.Code;
import org.affianca.api.money.Money;

/** What a payer bears of a month. */
public record ShareDue(Code payer, String name, Money amount) {}
