package org.affianca.area.housing.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.money.Money;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class EmergencyAccommodationTest {
    @Test
    void theRuleSpeaksAgainstMoreNightsThanTheByLawGives() {
        assertThat(advised(180)).isEqualTo(Advice.inFavour());
        assertThat(advised(181)).isEqualTo(Advice.against("more-nights-than-given", "most", 180));
    }

    private static Advice advised(int nights) {
        return new EmergencyAccommodationEligibility()
                .advise(
                        AnyWork.with(hotel(nights))
                                .figures(Map.of("housing.emergency-nights-most", 180))
                                .file(),
                        AnyWork.TODAY);
    }

    private static EmergencyAccommodation hotel(int nights) {
        return new EmergencyAccommodation(
                "hotel", "clearance", 4, nights, Money.euro(80), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
