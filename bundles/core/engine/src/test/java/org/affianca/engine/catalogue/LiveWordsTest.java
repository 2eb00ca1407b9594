package org.affianca.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;
import org.affianca.engine.details.Garden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveWordsTest {
    private static final ServiceCode PLOT = new ServiceCode("garden.plot");

    private final Shelf shelf = new Shelf();
    private final LiveWords words = new LiveWords(shelf);

    @BeforeEach
    void installTheGarden() {
        shelf.put(Garden.area());
    }

    @Test
    void speaksItalianUnlessEnglishIsAskedFor() {
        assertThat(words.service(PLOT, Locale.ITALIAN)).isEqualTo("Orto sociale");
        assertThat(words.service(PLOT, Locale.UK)).isEqualTo("Garden plot");
        assertThat(words.service(PLOT, Locale.GERMAN)).isEqualTo("Orto sociale");
    }

    @Test
    void prefersTheMunicipalitysOwnWord() {
        words.own = (key, locale) -> key.equals("service.garden.plot") ? Optional.of("Orti urbani") : Optional.empty();

        assertThat(words.service(PLOT, Locale.ITALIAN)).isEqualTo("Orti urbani");
        assertThat(words.service(new ServiceCode("core.request"), Locale.ITALIAN))
                .isEqualTo("Istanza");
    }

    @Test
    void borrowsCoresWordsForWhatTheAreaDoesNotName() {
        assertThat(words.say("garden", "plot.step.STARTED", Locale.ITALIAN)).isEqualTo("Si zappa");
        assertThat(words.say("garden", "walk.step.STARTED", Locale.ITALIAN)).isEqualTo("Avviato");
        assertThat(words.say("garden", "plot.step.VOID", Locale.ENGLISH)).isEqualTo("Entered by mistake");
    }

    @Test
    void answersAMissingKeyWithTheKey() {
        assertThat(words.say("garden", "plot.nothing", Locale.ITALIAN)).isEqualTo("plot.nothing");
        assertThat(words.say("nowhere", "x", Locale.ITALIAN)).isEqualTo("x");
    }

    @Test
    void namesAnAreaByItsIdRatherThanByCoresName() {
        assertThat(words.say("pond", "area", Locale.ITALIAN)).isEqualTo("pond");
        assertThat(words.say("core", "area", Locale.ITALIAN)).isEqualTo("Servizio sociale");
    }

    @Test
    void stillNamesAnAreaThatIsGone() {
        shelf.take(shelf.area("garden").orElseThrow());

        assertThat(words.say("garden", "area", Locale.ITALIAN)).isEqualTo("Orti");
        assertThat(words.service(PLOT, Locale.ITALIAN)).isEqualTo("Orto sociale");
    }

    @Test
    void namesWhatAnAreaTookOverFromCoreAtEveryWorkAlsoWhenTheAreaIsGone() {
        assertThat(words.say("core", "norm.pruning", Locale.ITALIAN)).isEqualTo("Potatura");
        assertThat(words.say("employment", "moment.pruned", Locale.ENGLISH)).isEqualTo("pruning done");
        assertThat(words.say("core", "garden.pruning", Locale.ITALIAN)).isEqualTo("garden.pruning");

        shelf.take(shelf.area("garden").orElseThrow());

        assertThat(words.say("core", "norm.pruning", Locale.ITALIAN)).isEqualTo("Potatura");
        assertThat(words.say("employment", "moment.pruned", Locale.ENGLISH)).isEqualTo("pruning done");
        assertThat(words.say("core", "norm.nothing", Locale.ITALIAN)).isEqualTo("norm.nothing");
    }

    @Test
    void tellsAWordAddedToAListOfCoreAlsoWhenItsAreaIsGone() {
        String key = "code.undertaking-kind.garden.allotment-table";
        assertThat(words.say("core", key, Locale.ENGLISH)).isEqualTo("Allotment table");

        shelf.take(shelf.area("garden").orElseThrow());

        assertThat(words.say("core", key, Locale.ENGLISH)).isEqualTo("Allotment table");
        assertThat(new LiveWords(new Shelf()).say("core", key, Locale.ENGLISH)).isEqualTo("allotment-table");
    }

    @Test
    void tellsMoneyAndDaysAsTheReaderWritesThem() {
        Because rain = new Because(
                "too-wet", Map.of("millimetres", 40, "day", LocalDate.of(2026, 3, 1), "cost", new Money(123_450)));

        assertThat(words.say("garden", rain, Locale.ITALIAN))
                .isEqualTo("Pioggia di 40 mm fino al 01/03/2026, danni €\u00a01.234,50");
        assertThat(words.say("garden", rain, Locale.ENGLISH))
                .isEqualTo("Rain of 40 mm until 01/03/2026, damage €\u00a01,234.50");
    }

    @Test
    void tellsFieldsAsTheFormLabelsThem() {
        Because lacking = new Because("details-incomplete", Map.of("service", "plot", "fields", "name,spades"));

        assertThat(words.say("garden", lacking, Locale.ITALIAN)).contains("Nome, plot.spades");
    }

    @Test
    void tellsAServiceByItsName() {
        Because open = new Because("open-work", Map.of("service", "garden.plot", "from", LocalDate.of(2026, 3, 1)));

        assertThat(words.say("core", open, Locale.ITALIAN))
                .contains("Orto sociale")
                .contains("01/03/2026");
    }

    @Test
    void oneIsToldAsOneAndNotAsManyOfWhichThereIsOne() {
        assertThat(words.say("core", unpaid(1), Locale.ITALIAN))
                .isEqualTo("Prima paga o ritira la rata di Orto sociale, €\u00a0480,00.");
        assertThat(words.say("core", unpaid(1), Locale.ENGLISH)).contains("the instalment of");
        assertThat(words.say("core", unpaid(2), Locale.ITALIAN)).contains("2 rate");
        assertThat(words.say("core", Because.of("open-tasks", "tasks", 1), Locale.ITALIAN))
                .as("who counts in brackets needs no other sentence")
                .endsWith(": 1.");
    }

    private static Because unpaid(int instalments) {
        return new Because(
                "open-payments",
                Map.of("service", "garden.plot", "instalments", instalments, "amount", new Money(48_000), "work", 1L));
    }

    @Test
    void listsLabelsByPrefix() {
        assertThat(words.labels("garden", "code.tool.", Locale.ITALIAN)).isEqualTo(Map.of("code.tool.spade", "Vanga"));
        assertThat(words.labels("core", "stage.", Locale.ENGLISH))
                .hasSize(6)
                .containsEntry("stage.DRAFT", "In preparation");
    }
}
