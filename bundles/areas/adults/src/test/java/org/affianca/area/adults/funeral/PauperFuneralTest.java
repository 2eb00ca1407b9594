package org.affianca.area.adults.funeral;

import static org.affianca.testing.contract.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.area.adults.Asked;
import org.junit.jupiter.api.Test;

/** Aldo Modellini, 92, dies alone without relatives. */
class PauperFuneralTest {
    private static Advice advice(boolean destitute, boolean abandoned) {
        PauperFuneral aldo = new PauperFuneral(
                TODAY.minusDays(3),
                "Casa sua",
                destitute,
                abandoned,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new PauperFuneralEligibility().advise(Asked.with(aldo).grant(), TODAY);
    }

    @Test
    void isForWhoWasDestituteOrIsClaimedByNobody() {
        assertThat(advice(true, false)).isEqualTo(Advice.inFavour());
        assertThat(advice(false, true)).isEqualTo(Advice.inFavour());
        assertThat(advice(false, false)).isEqualTo(Advice.against("neither-destitute-nor-abandoned"));
    }
}
