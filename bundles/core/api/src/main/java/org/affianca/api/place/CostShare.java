package org.affianca.api.place;

import java.math.BigDecimal;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.money.Money;

/**
 * Who bears which part of a fee.
 *
 * @param payer a code of the list {@code cost-payer}
 * @param name of the payer, at most 200 characters
 * @param percent over 0 to 100 with two digits at most, for {@link ShareRule#PERCENT}
 * @param amount positive, for {@link ShareRule#DAILY} and {@link ShareRule#MONTHLY}
 */
public record CostShare(
        Code payer, String name, ShareRule rule, Optional<BigDecimal> percent, Optional<Money> amount) {}
