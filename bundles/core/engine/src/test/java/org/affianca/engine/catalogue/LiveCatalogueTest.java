package org.affianca.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Field;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.catalogue.Form;
import org.affianca.engine.db.TestClock;
import org.affianca.engine.details.Garden;
import org.affianca.engine.details.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveCatalogueTest {
    private static final ServiceCode PLOT = new ServiceCode("garden.plot");

    private final Shelf shelf = new Shelf();
    private final LiveCatalogue catalogue = new LiveCatalogue(shelf, new TestClock());
    private final InstalledArea garden = Garden.area();

    @BeforeEach
    void installTheGarden() {
        shelf.put(garden);
    }

    @Test
    void listsServicesByPlaceInTheMenu() {
        assertThat(catalogue.services())
                .extracting(s -> s.code().value())
                .containsExactly(
                        "core.assessment",
                        "core.economic-aid",
                        "core.individual-plan",
                        "core.measure",
                        "core.order",
                        "core.placement",
                        "core.referral",
                        "core.request",
                        "garden.plot",
                        "garden.seed-money",
                        "garden.talk",
                        "garden.walk");
        assertThat(catalogue.find(PLOT).orElseThrow().hasDetails()).isTrue();
    }

    @Test
    void forgetsAnAreaThatIsTakenAway() {
        shelf.take(garden);

        assertThat(catalogue.find(PLOT)).isEmpty();
        assertThat(catalogue.form(PLOT, Locale.ITALIAN).groups()).isEmpty();
        assertThat(catalogue.codes("garden.tool", Locale.ITALIAN)).isEmpty();
    }

    @Test
    void keepsTheNewOneWhenTheOldOneIsTakenAwayAfterwards() {
        shelf.put(Garden.area());
        shelf.take(garden);

        assertThat(catalogue.find(PLOT)).isPresent();
    }

    @Test
    void drawsTheGroupsOfTheFileAndTheRestAfterThem() {
        Form form = catalogue.form(PLOT, Locale.ITALIAN);

        assertThat(form.groups()).extracting(Form.Group::label).containsExactly("Luogo", "Dettagli");
        assertThat(form.groups().get(0).fields()).extracting(Field::name).containsExactly("name", "tool");
        assertThat(form.groups().get(1).fields()).hasSize(9);
    }

    @Test
    void describesEachField() {
        Field name = field("name");
        Field spades = field("spades");

        assertThat(name.type()).isEqualTo(FieldType.TEXT);
        assertThat(name.required()).isTrue();
        assertThat(name.most()).contains(BigDecimal.valueOf(20));
        assertThat(name.help()).isEqualTo("As the neighbours say it");
        assertThat(spades.least()).contains(BigDecimal.ONE);
        assertThat(field("soil").choices()).contains(new Choice("CLAY", "Argilla"));
        assertThat(field("sownOn").required()).isFalse();
    }

    @Test
    void offersOnlyCodesValidToday() {
        assertThat(catalogue.codes("garden.tool", Locale.ITALIAN))
                .extracting(Choice::code)
                .containsExactly("spade", "rake");
        assertThat(catalogue.valid("garden.tool", "scythe")).isFalse();
        assertThat(catalogue.codes("core.absence", Locale.ITALIAN)).contains(new Choice("ill", "Malattia"));
    }

    @Test
    void offersTheWordsAnAreaAddsToAListOfCoreBehindCoresOwn() {
        List<Choice> kinds = catalogue.codes("undertaking-kind", Locale.ITALIAN);

        assertThat(kinds.get(kinds.size() - 1)).isEqualTo(new Choice("garden.allotment-table", "Tavolo degli orti"));
        assertThat(kinds).hasSizeGreaterThan(1);
        assertThat(catalogue.codes("core.undertaking-kind", Locale.ITALIAN)).isEqualTo(kinds);
        assertThat(catalogue.valid("undertaking-kind", "garden.allotment-table"))
                .isTrue();
        assertThat(catalogue.valid("undertaking-kind", "allotment-table")).isFalse();
        assertThat(catalogue.valid("garden.undertaking-kind", "allotment-table"))
                .isFalse();
    }

    @Test
    void takesAddedWordsAwayWithTheirArea() {
        shelf.take(garden);

        assertThat(catalogue.valid("undertaking-kind", "garden.allotment-table"))
                .isFalse();
        assertThat(catalogue.codes("undertaking-kind", Locale.ITALIAN))
                .extracting(Choice::code)
                .noneMatch(code -> code.startsWith("garden."))
                .isNotEmpty();
    }

    @Test
    void refusesARecordOfAServiceThatTheAreaHasNot() {
        AreaDescriptor bare = new AreaDescriptor(
                "garden",
                1,
                List.of(),
                List.of(),
                ProcessingWords.none(),
                List.of(),
                List.of(),
                java.util.Map.of(),
                java.util.Map.of(),
                java.util.Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Labels(java.util.Map.of()),
                List.of());

        assertThatThrownBy(() -> InstalledArea.of(bare, List.of(Shape.of(org.affianca.engine.details.Plot.class))))
                .hasMessage("Plot: there is no service garden.plot");
    }

    private Field field(String name) {
        return catalogue.form(PLOT, Locale.ITALIAN).groups().stream()
                .flatMap(group -> group.fields().stream())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
