package org.affianca.rest.contributions;

import java.util.Optional;
import org.affianca.api.money.Money;

/** What is tried: a means test, none for who shows none; a price where the rule names none. */
public record ContributionTrial(Optional<Money> isee, Optional<Money> price) {}
