package org.affianca.rest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.TimelineEntry;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Form;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Words;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final ServiceCode TRAINEESHIP = new ServiceCode("employment.traineeship");
    private final Telling telling = new Telling(new FewWords(), new OneService());

    @Test
    void putsTheValuesOfAnEventIntoItsSentence() {
        assertThat(text("month-confirmed", Map.of("service", TRAINEESHIP.value(), "month", "2026-06")))
                .isEqualTo("Tirocinio: mese 06/2026 confermato");
    }

    @Test
    void writesDaysAsTheyAreRead() {
        assertThat(text("dated", Map.of("on", "2026-02-28"))).isEqualTo("il 28/02/2026");
        assertThat(text("dated", Map.of("on", "2026-02-30"))).isEqualTo("il 2026-02-30");
    }

    @Test
    void tellsAValueThatIsALabelsKeyAsTheLabel() {
        assertThat(text("moment-recorded", Map.of("moment", "moment.victim-heard")))
                .isEqualTo("persona offesa sentita");
        assertThat(text("moment-recorded", Map.of("moment", "moment.unheard-of")))
                .isEqualTo("moment.unheard-of");
    }

    @Test
    void findsTheWordsOfAnAreasOwnEvent() {
        assertThat(text("evaluation-given", Map.of())).isEqualTo("Valutazione registrata");
    }

    @Test
    void anEventWithoutWordsIsNamedByItsKey() {
        assertThat(text("unheard-of", Map.of())).isEqualTo("event.unheard-of");
    }

    private String text(String type, Map<String, Object> values) {
        return telling.tell(new TimelineEntry(1, type, Instant.EPOCH, "Ada Fittizi", Optional.<WorkId>empty(), values))
                .text();
    }

    /** Words as an area and core have them. */
    private static final class FewWords implements Words {
        private final Map<String, String> known = Map.of(
                "core event.month-confirmed", "{service}: mese {month} confermato",
                "core event.dated", "il {on}",
                "core event.moment-recorded", "{moment}",
                "core moment.victim-heard", "persona offesa sentita",
                "employment event.evaluation-given", "Valutazione registrata");

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
            return "Tirocinio";
        }

        @Override
        public Map<String, String> labels(String area, String prefix, Locale locale) {
            return Map.of();
        }
    }

    /** A catalogue in which one area has one service. */
    private static final class OneService implements Catalogue {
        @Override
        public List<ServiceType> services() {
            return List.of(new ServiceType(
                    TRAINEESHIP,
                    1,
                    Kind.MEASURE,
                    List.of(),
                    Secrecy.ORDINARY,
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    false));
        }

        @Override
        public Optional<ServiceType> find(ServiceCode code) {
            return Optional.empty();
        }

        @Override
        public Optional<ServiceType> find(ServiceCode code, int version) {
            return Optional.empty();
        }

        @Override
        public Form form(ServiceCode code, int version, Locale locale) {
            return new Form(List.of());
        }

        @Override
        public Form form(ServiceCode code, Locale locale) {
            return new Form(List.of());
        }

        @Override
        public List<Choice> codes(String list, Locale locale) {
            return List.of();
        }
    }
}
