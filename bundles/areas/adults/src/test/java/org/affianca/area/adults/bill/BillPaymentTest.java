package org.affianca.area.adults.bill;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.area.adults.Asked;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class BillPaymentTest {
    private static BillPayment bill(boolean risk, Optional<LocalDate> cutOff) {
        return new BillPayment(
                "electricity",
                "Luce & Gas Prova",
                Optional.empty(),
                "2026/77",
                Money.euro(480),
                TODAY.plusDays(10),
                risk,
                cutOff);
    }

    private static Verdict granted(Asked asked) {
        return new BillPaymentGuard().allows(asked.grant(), AnyWork.to("GRANTED", Stage.RUNNING), AnyWork.today());
    }

    @Test
    void isPaidUpToTheBillAndToNoPerson() {
        Asked asked = Asked.with(bill(false, Optional.empty()));
        assertThat(granted(asked.euro(480))).isEqualTo(Verdict.yes());
        assertThat(granted(asked.euro(481).paidTo(5)).reasons())
                .extracting(Because::code)
                .containsExactly("more-than-the-bill", "bill-paid-to-a-person");
    }

    @Test
    void asksNothingOfOtherSteps() {
        Asked asked = Asked.with(bill(false, Optional.empty())).euro(900);
        assertThat(new BillPaymentGuard().allows(asked.grant(), AnyWork.to("REFUSED", Stage.ENDED), AnyWork.today()))
                .isEqualTo(Verdict.yes());
    }

    @Test
    void isCutOffOnlyWithARiskAndAfterItFellDue() {
        BillPaymentCoherence rule = new BillPaymentCoherence();
        assertThat(rule.flaws(bill(true, Optional.of(TODAY.plusDays(30))))).isEmpty();
        assertThat(rule.flaws(bill(false, Optional.of(TODAY))))
                .extracting(Flaw::pointer)
                .containsExactly("/details/cutOffRisk", "/details/cutOffOn");
    }
}
