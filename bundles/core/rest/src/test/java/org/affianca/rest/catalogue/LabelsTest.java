package org.affianca.rest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Words;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final ServiceCode TRAINEESHIP = new ServiceCode("employment.traineeship");
    private static final ServiceCode AWAY = new ServiceCode("housing.hostel");
    private final Labels labels = new Labels(new FewWords());

    @Test
    void aStepIsCalledByItsAreasWord() {
        assertThat(labels.step(TRAINEESHIP, "EXTENDED", Stage.RUNNING)).isEqualTo("Prorogato");
    }

    @Test
    void aStepOfAnAreaThatIsAwayIsCalledByItsStage() {
        assertThat(labels.step(AWAY, "HOSTED", Stage.RUNNING)).isEqualTo("In corso");
    }

    @Test
    void aKeyIsNeverShown() {
        assertThat(labels.step(AWAY, "HOSTED", Stage.ENDED)).isEqualTo("HOSTED");
        assertThat(labels.outcome(AWAY, "moved")).isEqualTo("moved");
        assertThat(labels.deadline(AWAY, "decided")).isEqualTo("decided");
    }

    @Test
    void aButtonWithoutAWordOfItsOwnSaysTheStep() {
        assertThat(labels.move(TRAINEESHIP, "EXTENDED")).isEqualTo("Prorogato");
    }

    /** One area's word for a step, and core's for a stage. */
    private static final class FewWords implements Words {
        private final Map<String, String> known =
                Map.of("employment traineeship.step.EXTENDED", "Prorogato", "core stage.RUNNING", "In corso");

        @Override
        public String say(String area, String key, Locale locale) {
            return known.getOrDefault(area + " " + key, key);
        }

        @Override
        public String say(String area, Because because, Locale locale) {
            return because.code();
        }

        @Override
        public String service(ServiceCode code, Locale locale) {
            return code.value();
        }

        @Override
        public Map<String, String> labels(String area, String prefix, Locale locale) {
            return Map.of();
        }
    }
}
