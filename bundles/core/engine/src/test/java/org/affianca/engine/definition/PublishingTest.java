package org.affianca.engine.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.affianca.api.ServiceCode;
import org.affianca.api.area.Details;
import org.affianca.api.catalogue.Field;
import org.affianca.api.catalogue.Form;
import org.affianca.api.catalogue.Step;
import org.affianca.engine.catalogue.BadDescriptor;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.details.GardenTwo;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PublishingTest {
    private static final ServiceCode PLOT = new ServiceCode("garden.plot");

    private final TestHouse house;
    private final Publishing publishing;

    PublishingTest(TestHouse house) {
        this.house = house;
        this.publishing = new Publishing(house.transactions(), house.mappers(), house.clock());
    }

    @BeforeEach
    void nothingWasPublishedYet() {
        house.sql("delete from core.service_definition where area = 'garden'");
    }

    @Test
    void keepsEachVersionOnceAndForGood() {
        publishing.publish(Garden.area());
        publishing.publish(Garden.area());
        InstalledArea two = publishing.publish(GardenTwo.area());

        assertThat(house.count("select count(*) from core.service_definition where service = 'garden.plot'"))
                .isEqualTo(2);
        assertThat(two.versions(PLOT)).extracting(Definition::version).containsExactly(1, 2);
    }

    @Test
    void readsAnEarlierVersionWithoutItsClass() {
        publishing.publish(Garden.area());
        Definition one = publishing.publish(GardenTwo.area()).versions(PLOT).get(0);
        Definition now = Garden.area().definitions().stream()
                .filter(it -> it.service().code().equals(PLOT))
                .findFirst()
                .orElseThrow();

        assertThat(one.service().steps()).isEqualTo(now.service().steps());
        assertThat(one.service().deadlines()).isEqualTo(now.service().deadlines());
        assertThat(one.service().form()).isEqualTo(now.service().form());
        assertThat(one.shape().orElseThrow().parts())
                .isEqualTo(now.shape().orElseThrow().parts());
        assertThat(one.shape().flatMap(Shape::type)).isEmpty();
    }

    @Test
    void drawsTheFormOfAnEarlierVersionInItsOwnWords() {
        Shelf shelf = new Shelf();
        publishing.publish(Garden.area());
        shelf.put(publishing.publish(GardenTwo.area()));
        LiveCatalogue catalogue = new LiveCatalogue(shelf, house.clock());

        Form one = catalogue.form(PLOT, 1, Locale.ITALIAN);
        assertThat(one.groups().get(0).fields()).extracting(Field::name).containsExactly("name", "tool");
        assertThat(catalogue.form(PLOT, Locale.ITALIAN).groups().get(0).fields())
                .extracting(Field::name)
                .containsExactly("name");
        assertThat(catalogue.find(PLOT, 1).orElseThrow().steps())
                .extracting(Step::name)
                .contains("LENGTHENED");
        assertThat(catalogue.find(PLOT).orElseThrow().steps())
                .extracting(Step::name)
                .doesNotContain("LENGTHENED");
    }

    @Test
    void aNormThatTheAreaTookOverFromCoreIsNoOtherContent() {
        publishing.publish(Garden.area());
        String walk = house.mappers().of(DefinitionMapper.class).ofArea("garden").stream()
                .map(DefinitionMapper.Row::definition)
                .filter(text -> text.contains("garden.weeding"))
                .findFirst()
                .orElseThrow();
        house.sql(
                "update core.service_definition set definition = ? where service = 'garden.walk'",
                walk.replace("garden.weeding", "core.weeding"));

        InstalledArea again = publishing.publish(Garden.area());
        assertThat(again.versions(new ServiceCode("garden.walk"))).hasSize(1);
        assertThat(publishing.refusals(Garden.area().descriptor())).isEmpty();
    }

    @Test
    void refusesAServiceThatSaysSomethingElseUnderItsOldNumber() {
        publishing.publish(Garden.area());
        InstalledArea silent =
                GardenTwo.area(GardenTwo.PLOT.replace("version: 2\n", ""), org.affianca.engine.details.two.Plot.class);

        assertThatThrownBy(() -> publishing.publish(silent))
                .isInstanceOf(BadDescriptor.class)
                .hasMessage("service plot: version 1 was published before and said something else"
                        + " (step LENGTHENED gone, field tool gone); a changed service needs the next number:"
                        + " 'version: 2'");
        InstalledArea later = GardenTwo.area(
                GardenTwo.PLOT.replace("version: 2", "version: 2").replace("20 working-days", "30 working-days"),
                org.affianca.engine.details.two.Plot.class);
        publishing.publish(GardenTwo.area());
        assertThatThrownBy(() -> publishing.publish(later))
                .hasMessageContaining("said something else (other deadlines)");
    }

    @Test
    void refusesARecordThatCannotStandInTheSameTable() {
        publishing.publish(Garden.area());

        assertThatThrownBy(() -> publishing.publish(GardenTwo.area(GardenTwo.PLOT, Renamed.class)))
                .hasMessage("service plot, version 2: the record was called Plot in version 1 and must keep its name,"
                        + " because it keeps its table");
        assertThatThrownBy(() -> publishing.publish(GardenTwo.area(GardenTwo.PLOT, Retyped.Plot.class)))
                .hasMessage("service plot, version 2: the type of spades differs from version 1; a field of another"
                        + " type needs another name");
    }

    @Test
    void writesTheSameJsonForTheSameDefinition() {
        for (Definition definition : Garden.area().definitions()) {
            String json = Json.write(Writing.of(definition));
            Definition read = Reading.of(definition.service().code(), definition.version(), Json.read(json));
            assertThat(Json.write(Writing.of(read))).isEqualTo(json);
        }
    }

    @Test
    void keepsWordsThatJsonMustEscape() {
        String odd = "\"à\" \\ \n \u007f € 🌱 'x': {y}";
        assertThat(Json.read(Json.write(java.util.Map.of("word", odd)))).containsEntry("word", odd);
    }

    @Test
    void publishesCoreWhenTheHouseIsOpened() {
        Shelf shelf = new Shelf();
        new CorePublishing(shelf, publishing);

        assertThat(shelf.versions(new ServiceCode("core.request")))
                .extracting(Definition::version)
                .containsExactly(2);
        assertThat(house.count("select count(*) from core.service_definition where area = 'core'"))
                .isEqualTo(shelf.area(Shelf.CORE).orElseThrow().services().size());
    }

    @Test
    void readsTheLimitsOfAField() {
        publishing.publish(Garden.area());
        Shape shape = publishing
                .publish(GardenTwo.area())
                .versions(PLOT)
                .get(0)
                .shape()
                .orElseThrow();

        assertThat(shape.part("soil").map(Part::constants)).contains(List.of("CLAY", "SAND"));
        assertThat(shape.part("spades").flatMap(Part::most).orElseThrow()).isEqualByComparingTo("9");
    }

    @Details("garden.plot")
    private record Renamed(String name) {}

    /** Where a record of the same name may stand. */
    private static final class Retyped {
        @Details("garden.plot")
        private record Plot(String name, boolean spades) {}
    }
}
