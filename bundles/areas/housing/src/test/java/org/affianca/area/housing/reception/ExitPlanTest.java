package org.affianca.area.housing.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Verdict;
import org.affianca.api.money.Money;
import org.affianca.area.housing.Example;
import org.junit.jupiter.api.Test;

class ExitPlanTest {
    private static final Optional<String> PLAN = Optional.of("Alloggio pubblico assegnato, consegna a maggio");

    @Test
    void aRoofInAnEmergencyIsExtendedOnlyWithAnExitPlan() {
        EmergencyAccommodationExtensionGuard guard = new EmergencyAccommodationExtensionGuard();
        assertThat(guard.allows(
                        Example.of(hotel(30, Optional.empty())).file(), Example.to("EXTENDED"), Example.today()))
                .isEqualTo(Verdict.no("extension-without-exit-plan"));
        assertThat(guard.allows(Example.of(hotel(30, PLAN)).file(), Example.to("EXTENDED"), Example.today())
                        .allows())
                .isTrue();
    }

    @Test
    void soIsABridge() {
        BridgePlaceExtensionGuard guard = new BridgePlaceExtensionGuard();
        assertThat(guard.allows(Example.of(bridge(Optional.empty())).file(), Example.to("EXTENDED"), Example.today()))
                .isEqualTo(Verdict.no("extension-without-exit-plan"));
        assertThat(guard.allows(Example.of(bridge(PLAN)).file(), Example.to("EXTENDED"), Example.today())
                        .allows())
                .isTrue();
    }

    @Test
    void nobodyNeedsAPlanToComeInOrToLeave() {
        EmergencyAccommodationExtensionGuard guard = new EmergencyAccommodationExtensionGuard();
        for (String step : new String[] {"WAITLIST", "IN", "EXITED"}) {
            assertThat(guard.allows(Example.of(hotel(30, Optional.empty())).file(), Example.to(step), Example.today())
                            .allows())
                    .isTrue();
        }
    }

    @Test
    void theRuleSpeaksAgainstMoreNightsThanTheByLawGives() {
        assertThat(advised(180)).isEqualTo(Advice.inFavour());
        assertThat(advised(181)).isEqualTo(Advice.against("more-nights-than-given", "most", 180));
    }

    private static Advice advised(int nights) {
        return new EmergencyAccommodationEligibility()
                .advise(
                        Example.of(hotel(nights, PLAN))
                                .where(Map.of("emergency-nights-most", 180))
                                .file(),
                        Example.TODAY);
    }

    private static EmergencyAccommodation hotel(int nights, Optional<String> plan) {
        return new EmergencyAccommodation(
                "hotel", "clearance", 4, nights, Money.euro(80), Optional.empty(), Optional.empty(), plan);
    }

    private static BridgePlace bridge(Optional<String> plan) {
        return new BridgePlace(
                "eviction", "public-housing", Optional.empty(), Optional.empty(), Optional.empty(), plan);
    }
}
