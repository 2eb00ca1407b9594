package org.affianca.area.housing.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.problem.Flaw;
import org.affianca.api.queue.WaitingListId;
import org.junit.jupiter.api.Test;

class PublicHousingCallDataTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 1, 10);
    private static final LocalDate CLOSES = LocalDate.of(2026, 2, 28);
    private static final LocalDate LISTED = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LISTED.plusDays(30);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void itIsAnnouncedOpenAndClosedByItsDays() {
        PublicHousingCallData call = call(Optional.empty(), Optional.empty());
        assertThat(call.state(Optional.empty(), OPENS.minusDays(1))).isEqualTo(CallState.ANNOUNCED);
        assertThat(call.state(Optional.empty(), CLOSES)).isEqualTo(CallState.OPEN);
        assertThat(call.state(Optional.empty(), CLOSES.plusDays(1))).isEqualTo(CallState.CLOSED);
    }

    @Test
    void itsProvisionalListMayBeOpposedUntilTheTermIsOver() {
        PublicHousingCallData call = call(Optional.of(LISTED), Optional.empty());
        assertThat(call.state(Optional.of(LAST), LAST)).isEqualTo(CallState.OPPOSITION);
        assertThat(call.state(Optional.of(LAST), LAST.plusDays(1))).isEqualTo(CallState.PROVISIONAL);
        assertThat(call(Optional.of(LISTED), Optional.of(TODAY)).state(Optional.of(LAST), TODAY))
                .isEqualTo(CallState.DEFINITIVE);
    }

    @Test
    void noListIsMadeWhilePeopleMayStillApply() {
        assertThat(call(Optional.of(CLOSES.minusDays(1)), Optional.empty()).flaws(Optional.empty(), TODAY))
                .containsExactly(Flaw.at("/provisionalOn", "list-before-the-call-closes"));
        assertThat(call(Optional.of(TODAY.plusDays(1)), Optional.empty()).flaws(Optional.empty(), TODAY))
                .containsExactly(Flaw.at("/provisionalOn", "list-in-the-future"));
    }

    @Test
    void theDefinitiveListFollowsTheLastDayOfOpposition() {
        assertThat(call(Optional.of(LISTED), Optional.of(LAST.plusDays(1))).flaws(Optional.of(LAST), TODAY))
                .isEmpty();
        assertThat(call(Optional.of(LISTED), Optional.of(LAST)).flaws(Optional.of(LAST), TODAY))
                .containsExactly(Flaw.at("/definitiveOn", "opposition-still-runs", "until", LAST));
        assertThat(call(Optional.empty(), Optional.of(TODAY)).flaws(Optional.empty(), TODAY))
                .containsExactly(Flaw.at("/definitiveOn", "definitive-without-provisional"));
    }

    private static PublicHousingCallData call(Optional<LocalDate> provisional, Optional<LocalDate> definitive) {
        return new PublicHousingCallData(
                "1/2026", "Bando ERP", Optional.empty(), OPENS, CLOSES, new WaitingListId(1), provisional, definitive);
    }
}
