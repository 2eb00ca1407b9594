package org.affianca.area.adults.association;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.time.Period;
import org.affianca.area.adults.Asked;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class AssociationReimbursementTest {
    private static AssociationReimbursement claim(Period stay, int nights, Optional<String> goods) {
        return new AssociationReimbursement(
                "Associazione Immaginaria", Optional.empty(), Optional.empty(), stay, nights, Money.euro(12), goods);
    }

    private static Verdict granted(Asked asked) {
        return new AssociationReimbursementGuard()
                .allows(asked.grant(), AnyWork.to("GRANTED", Stage.RUNNING), AnyWork.today());
    }

    @Test
    void countsNoMoreNightsThanTheStayHas() {
        AssociationReimbursementCoherence rule = new AssociationReimbursementCoherence();
        Period week = Period.of(TODAY, TODAY.plusDays(6));
        assertThat(rule.flaws(claim(week, 7, Optional.empty()))).isEmpty();
        assertThat(rule.flaws(claim(week, 8, Optional.empty())))
                .isEqualTo(List.of(Flaw.at("/details/nights", "more-nights-than-the-stay", "most", 7L)));
        assertThat(rule.flaws(claim(Period.from(TODAY), 3, Optional.empty())))
                .isEqualTo(List.of(Flaw.at("/details/stay", "stay-without-end")));
    }

    @Test
    void givesBackTheNightsAndMoreOnlyForGoodsThatAreListed() {
        Period week = Period.of(TODAY, TODAY.plusDays(6));
        assertThat(granted(Asked.with(claim(week, 5, Optional.empty())).euro(60)))
                .isEqualTo(Verdict.yes());
        assertThat(granted(Asked.with(claim(week, 5, Optional.empty())).euro(61))
                        .reasons())
                .isEqualTo(List.of(Because.of("more-than-the-nights", "nights", Money.euro(60))));
        assertThat(granted(Asked.with(claim(week, 5, Optional.of("Coperte"))).euro(80)))
                .isEqualTo(Verdict.yes());
    }
}
