package org.affianca.area.adults.violence;

import static org.affianca.area.adults.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.adults.AnyWork;
import org.junit.jupiter.api.Test;

class FreedomIncomeGuardTest {
    private static final Optional<String> CENTRE = Optional.of("Sara Prototipi");
    private static final Optional<String> SOCIAL = Optional.of("Marta Inventati");

    private final FreedomIncomeGuard guard = new FreedomIncomeGuard();

    @Test
    void withBothDeclarationsTheApplicationGoesToInps() {
        assertThat(forwarding(asked(CENTRE, Optional.of(TODAY), SOCIAL, Optional.of(TODAY)))
                        .allows())
                .isTrue();
    }

    @Test
    void bothDeclarationsAreCompulsory() {
        assertThat(forwarding(asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                        .reasons())
                .containsExactly(Because.of("centre-declaration-missing"), Because.of("social-declaration-missing"));
    }

    @Test
    void aDeclarationIsSignedAndDated() {
        assertThat(forwarding(asked(CENTRE, Optional.empty(), SOCIAL, Optional.of(TODAY))))
                .isEqualTo(Verdict.no("centre-declaration-missing"));
        assertThat(forwarding(asked(CENTRE, Optional.of(TODAY), Optional.empty(), Optional.of(TODAY))))
                .isEqualTo(Verdict.no("social-declaration-missing"));
    }

    @Test
    void aDeclarationIsNotFromTheFuture() {
        assertThat(forwarding(asked(CENTRE, Optional.of(TODAY), SOCIAL, Optional.of(TODAY.plusDays(1)))))
                .isEqualTo(Verdict.no("declaration-in-the-future"));
    }

    @Test
    void aWithdrawalAsksForNone() {
        FreedomIncome bare = asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(guard.allows(AnyWork.with(bare).file(), AnyWork.to("WITHDRAWN", Stage.ENDED), AnyWork.today())
                        .allows())
                .isTrue();
    }

    private Verdict forwarding(FreedomIncome asked) {
        return guard.allows(AnyWork.with(asked).file(), AnyWork.to("FORWARDED", Stage.WAITING), AnyWork.today());
    }

    private static FreedomIncome asked(
            Optional<String> centre,
            Optional<LocalDate> centreOn,
            Optional<String> social,
            Optional<LocalDate> socialOn) {
        return new FreedomIncome(
                "Centro Immaginario",
                centre,
                centreOn,
                social,
                socialOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
