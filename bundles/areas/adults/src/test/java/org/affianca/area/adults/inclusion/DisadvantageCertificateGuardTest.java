package org.affianca.area.adults.inclusion;

import static org.affianca.area.adults.AnyWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.area.adults.AnyWork;
import org.junit.jupiter.api.Test;

class DisadvantageCertificateGuardTest {
    private final DisadvantageCertificateGuard guard = new DisadvantageCertificateGuard();

    @Test
    void itIsConfirmedByAnAnswerWithItsDay() {
        assertThat(taking("CONFIRMED", Optional.of(TODAY)).allows()).isTrue();
    }

    @Test
    void withoutAnAnswerItIsNeitherConfirmedNorDenied() {
        Verdict no = Verdict.no("certificate-not-answered");
        assertThat(taking("CONFIRMED", Optional.empty())).isEqualTo(no);
        assertThat(taking("DENIED", Optional.of(TODAY.plusDays(1)))).isEqualTo(no);
    }

    @Test
    void silenceNeedsNoAnswer() {
        assertThat(taking("UNANSWERED", Optional.empty()).allows()).isTrue();
    }

    private Verdict taking(String step, Optional<LocalDate> answeredOn) {
        DisadvantageCertificate certificate = new DisadvantageCertificate(
                "addiction", new PersonId(3), "SerD", Optional.empty(), answeredOn, Optional.empty());
        return guard.allows(AnyWork.with(certificate).file(), AnyWork.to(step, Stage.ENDED), AnyWork.today());
    }
}
