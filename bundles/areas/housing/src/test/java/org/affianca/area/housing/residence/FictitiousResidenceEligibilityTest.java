package org.affianca.area.housing.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.testing.contract.AnyWork;
import org.junit.jupiter.api.Test;

class FictitiousResidenceEligibilityTest {
    private static final Optional<String> ELEMENTS = Optional.of("Mangia ogni giorno alla mensa di via Prova");

    @Test
    void aDomicileIsShownByItsElements() {
        assertThat(advised(ResidenceCriterion.DOMICILE, ELEMENTS)).isEqualTo(Advice.inFavour());
        assertThat(advised(ResidenceCriterion.DOMICILE, Optional.empty()))
                .isEqualTo(Advice.against("no-elements-of-domicile"));
    }

    @Test
    void theBirthplaceCountsOnlyFailingADomicile() {
        assertThat(advised(ResidenceCriterion.BIRTHPLACE, Optional.empty())).isEqualTo(Advice.inFavour());
        assertThat(advised(ResidenceCriterion.BIRTHPLACE, ELEMENTS))
                .isEqualTo(Advice.unclear("domicile-comes-before-birthplace"));
    }

    private static Advice advised(ResidenceCriterion criterion, Optional<String> elements) {
        FictitiousResidence residence = new FictitiousResidence(
                criterion,
                elements,
                Optional.empty(),
                "Via della Casa Comunale 1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new FictitiousResidenceEligibility()
                .advise(AnyWork.with(residence).file(), AnyWork.TODAY);
    }
}
