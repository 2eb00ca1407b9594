package org.affianca.api.undertaking;

import org.affianca.api.money.Money;

/** Money an undertaking has from one source, 1 to 200 characters. */
public record Backing(String source, Money amount) {}
