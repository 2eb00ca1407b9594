package org.affianca.area.adults.grant;

import static org.affianca.area.adults.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.area.adults.Asked;
import org.affianca.area.adults.PapersGuard;
import org.affianca.area.adults.journey.TravelTicket;
import org.junit.jupiter.api.Test;

/** What is settled is shown: receipts, acts, an arrival that somebody confirmed. */
class PapersTest {
    private static Verdict to(String step, Record details) {
        return new PapersGuard().allows(Asked.with(details).grant(), Asked.to(step, Stage.ENDED), Asked.today());
    }

    private static TravelTicket ticket(Optional<String> confirmed, int daysAfter) {
        return new TravelTicket(
                "family",
                "Parma",
                "Palermo",
                "train",
                confirmed,
                TODAY,
                Optional.empty(),
                false,
                confirmed.map(any -> TODAY.plusDays(daysAfter)),
                confirmed);
    }

    @Test
    void basicNeedsAreSettledWithReceipts() {
        assertThat(to("SETTLED", new BasicNeeds("clothing", Optional.empty(), Optional.empty(), Optional.empty()))
                        .reasons())
                .extracting(Because::code)
                .containsExactly("receipts-without-day", "receipts-without-amount");
        assertThat(to(
                        "SETTLED",
                        new BasicNeeds("clothing", Optional.empty(), Optional.of(TODAY), Optional.of(Money.euro(40)))))
                .isEqualTo(Verdict.yes());
    }

    @Test
    void anAdvanceIsHandedOverAgainstAReceiptAndPutRightWithAnAct() {
        UrgentAdvance bare = new UrgentAdvance(
                "food", "Non mangia da ieri", "Rosa Campionati", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(to("HANDED", bare).reasons()).extracting(Because::code).containsExactly("cash-without-receipt");
        assertThat(to("REGULARISED", bare).reasons())
                .extracting(Because::code)
                .containsExactly("advance-without-act", "advance-without-day-of-act");
        assertThat(to("DROPPED", bare)).isEqualTo(Verdict.yes());
    }

    @Test
    void aJourneyEndsWithAnArrivalThatSomebodyConfirmed() {
        assertThat(to("ISSUED", ticket(Optional.empty(), 0)).reasons())
                .extracting(Because::code)
                .containsExactly("ticket-without-carrier");
        assertThat(to("ARRIVED", ticket(Optional.empty(), 0)).reasons())
                .extracting(Because::code)
                .containsExactly("arrival-without-day", "arrival-not-confirmed");
        assertThat(to("ARRIVED", ticket(Optional.of("La sorella"), -1)).reasons())
                .extracting(Because::code)
                .containsExactly("arrival-before-departure");
        assertThat(to("ARRIVED", ticket(Optional.of("La sorella"), 1))).isEqualTo(Verdict.yes());
    }
}
