package org.affianca.area.adults.path;

import static org.affianca.area.adults.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.adults.Asked;
import org.affianca.area.adults.PapersGuard;
import org.junit.jupiter.api.Test;

class InclusionPathRequestTest {
    private static InclusionPathRequest request(boolean schooling, boolean able, Optional<LocalDate> verdict) {
        return new InclusionPathRequest(
                "Da anni senza lavoro",
                schooling,
                able,
                verdict.map(day -> "high"),
                verdict.map(day -> "Solo, senza reddito, motivato"),
                verdict);
    }

    private static Verdict to(String step, Optional<LocalDate> verdict) {
        return new PapersGuard()
                .allows(
                        Asked.with(request(true, true, verdict)).measure(),
                        Asked.to(step, Stage.WAITING),
                        Asked.today());
    }

    @Test
    void isForWhoCompletedSchoolingAndIsAble() {
        InclusionPathRequestEligibility rule = new InclusionPathRequestEligibility();
        assertThat(rule.advise(Asked.with(request(true, true, Optional.empty())).measure(), TODAY))
                .isEqualTo(Advice.inFavour());
        Asked child = Asked.with(request(false, false, Optional.empty()))
                .bornOn(TODAY.minusYears(16).plusDays(1));
        assertThat(rule.advise(child.measure(), TODAY).reasons())
                .extracting(Because::code)
                .containsExactly("schooling-not-completed", "not-able-for-the-activity", "too-young-for-a-path");
    }

    @Test
    void isDecidedByTheTeamWithReasons() {
        assertThat(to("EXAMINED", Optional.empty())).isEqualTo(Verdict.yes());
        for (String step : new String[] {"QUEUED", "ACCEPTED", "REFUSED"}) {
            assertThat(to(step, Optional.empty()).reasons())
                    .extracting(Because::code)
                    .containsExactly("verdict-without-priority", "verdict-without-reasons", "verdict-without-day");
            assertThat(to(step, Optional.of(TODAY))).isEqualTo(Verdict.yes());
        }
    }
}
