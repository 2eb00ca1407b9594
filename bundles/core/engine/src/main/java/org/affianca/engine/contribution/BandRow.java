package org.affianca.engine.contribution;

import java.math.BigDecimal;
import java.util.Optional;
import org.affianca.api.contribution.BandWay;
import org.affianca.api.contribution.ContributionBand;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.money.Money;

/** A row of core.contribution_band. */
record BandRow(
        ContributionRuleId ruleId,
        Optional<Long> upToCents,
        BandWay way,
        BigDecimal share,
        BigDecimal toShare,
        long amountCents) {
    ContributionBand band() {
        return new ContributionBand(upToCents.map(Money::new), way, share, toShare, new Money(amountCents));
    }
}
