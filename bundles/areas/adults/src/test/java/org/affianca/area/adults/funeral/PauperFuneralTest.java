package org.affianca.area.adults.funeral;

import static org.affianca.area.adults.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.adults.Asked;
import org.affianca.area.adults.PapersGuard;
import org.junit.jupiter.api.Test;

/** Aldo Modellini, 92, dies alone without relatives. */
class PauperFuneralTest {
    private static PauperFuneral aldo(boolean destitute, boolean abandoned, Optional<String> papers) {
        return new PauperFuneral(
                TODAY.minusDays(3),
                "Casa sua",
                destitute,
                abandoned,
                papers.map(any -> TODAY),
                papers,
                Optional.empty(),
                papers,
                Optional.empty(),
                papers,
                papers.map(any -> TODAY),
                papers,
                papers.map(any -> "burial"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Verdict to(String step, Optional<String> papers) {
        return new PapersGuard()
                .allows(Asked.with(aldo(true, true, papers)).grant(), Asked.to(step, Stage.WAITING), Asked.today());
    }

    private static Advice advice(boolean destitute, boolean abandoned) {
        return new PauperFuneralEligibility()
                .advise(Asked.with(aldo(destitute, abandoned, Optional.empty())).grant(), TODAY);
    }

    @Test
    void isForWhoWasDestituteOrIsClaimedByNobody() {
        assertThat(advice(true, false)).isEqualTo(Advice.inFavour());
        assertThat(advice(false, true)).isEqualTo(Advice.inFavour());
        assertThat(advice(false, false)).isEqualTo(Advice.against("neither-destitute-nor-abandoned"));
    }

    @Test
    void goesOnOnlyOnceRelativesWereSearchedForAndItWasAuthorised() {
        assertThat(to("RELATIVES_SEARCHED", Optional.empty()).reasons())
                .extracting(Because::code)
                .containsExactly("search-without-day", "search-without-places");
        assertThat(to("AUTHORISED", Optional.empty()).reasons())
                .extracting(Because::code)
                .containsExactly("funeral-without-authorisation", "funeral-without-day-of-authorisation");
        assertThat(to("DONE", Optional.empty()).reasons())
                .extracting(Because::code)
                .containsExactly("funeral-without-undertaker", "funeral-without-burial");
        assertThat(to("RECOVERY", Optional.empty()).reasons())
                .extracting(Because::code)
                .containsExactly("recovery-without-estate");
        for (String step : new String[] {"RELATIVES_SEARCHED", "AUTHORISED", "DONE", "RECOVERY"}) {
            assertThat(to(step, Optional.of("Scritto"))).isEqualTo(Verdict.yes());
        }
    }
}
