package org.affianca.area.adults.path;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.area.adults.Asked;
import org.junit.jupiter.api.Test;

class InclusionPathRequestTest {
    private static InclusionPathRequest request(boolean schooling, boolean able) {
        return new InclusionPathRequest(
                "Da anni senza lavoro", schooling, able, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void isForWhoCompletedSchoolingAndIsAble() {
        InclusionPathRequestEligibility rule = new InclusionPathRequestEligibility();
        assertThat(rule.advise(Asked.with(request(true, true)).measure(), TODAY))
                .isEqualTo(Advice.inFavour());
        Asked child =
                Asked.with(request(false, false)).bornOn(TODAY.minusYears(16).plusDays(1));
        assertThat(rule.advise(child.measure(), TODAY).reasons())
                .extracting(Because::code)
                .containsExactly("schooling-not-completed", "not-able-for-the-activity", "too-young-for-a-path");
    }
}
