package org.affianca.engine.person;

import static org.affianca.engine.person.TestPeople.ada;
import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.person;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.person.Likeness;
import org.affianca.api.person.PersonData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.Counted;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.duplicate.Traits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LikenessTest {
    private final TestHouse house;
    private final TestPeople town;
    private final Actor desk;

    LikenessTest(TestHouse house) {
        this.house = house;
        this.town = new TestPeople(house);
        this.desk = house.user("Sportello", Role.DESK, house.unit("hub"));
    }

    @BeforeEach
    void oneAda() {
        for (String table : List.of("duplicate", "person_word", "contact_point", "person_version", "person")) {
            house.sql("delete from core." + table);
        }
        town.registered(desk, ada());
    }

    private List<String> like(PersonData data) {
        return house.as(desk, () -> town.people.like(data)).stream()
                .map(l -> l.person().name() + " " + l.reasons().get(0).code())
                .toList();
    }

    @Test
    void theSameFiscalCodeInAnyVariantIsTheStrongestReason() {
        assertThat(like(person("Altra", "Persona", "", "FTTDAA91D52G33TP")))
                .containsExactly("Ada like-same-fiscal-code");
    }

    @Test
    void theSameNameAndBirthDate() {
        assertThat(like(person("FITTIZI", "Ada", "1991-04-12", "")))
                .containsExactly("Ada like-same-name-and-birth-date");
    }

    @Test
    void theSameNameAndADateThatIsASlipAway() {
        for (String born : List.of("1991-12-04", "1991-04-13", "1990-04-12", "1991-05-12")) {
            assertThat(like(person("Fittizi", "Ada", born, ""))).containsExactly("Ada like-same-name-near-birth-date");
        }
    }

    @Test
    void theSameNameAndQuiteAnotherDateIsANamesake() {
        assertThat(like(person("Fittizi", "Ada", "1950-10-30", ""))).isEmpty();
    }

    @Test
    void swappedNames() {
        assertThat(like(person("Ada", "Fittizi", "1991-04-12", ""))).containsExactly("Ada like-swapped-names");
    }

    @Test
    void namesThatSoundTheSameOrAreASlipAwayOnTheSameBirthDate() {
        town.registered(desk, person("Cecchini", "Jessica", "1980-02-01", ""));
        assertThat(like(person("Ceccini", "Iessica", "1980-02-01", "")))
                .containsExactly("Jessica like-same-sound-and-birth-date");
        assertThat(like(person("Cechinni", "Jesica", "1980-02-01", "")))
                .containsExactly("Jessica like-same-sound-and-birth-date");
        assertThat(like(person("Cecchinni", "Jessicca", "1980-02-02", ""))).isEmpty();
        assertThat(like(person("Cerchini", "Jessica", "1980-02-01", "")))
                .containsExactly("Jessica like-near-name-and-birth-date");
        assertThat(like(person("Fusini", "Jessica", "1980-02-01", ""))).isEmpty();
    }

    @Test
    void theSameNameWhenADateIsUnknown() {
        assertThat(like(named("Fittizi", "Ada"))).containsExactly("Ada like-same-name");
    }

    @Test
    void theBestComesFirstAndNoMoreThanTenAreTold() {
        for (int i = 0; i < 12; i++) {
            town.registered(desk, named("Fittizi", "Ada"));
        }
        assertThat(like(ada())).hasSize(10).first().isEqualTo("Ada like-same-fiscal-code");
    }

    @Test
    void aProtectedPersonIsNotTold() {
        Actor worker = house.user("Giulia", Role.WORKER, house.unit("hub"));
        town.registered(worker, protectedAs(person("Segreti", "Zoe", "2010-03-17", ""), Secrecy.SEALED));
        assertThat(like(person("Segreti", "Zoe", "2010-03-17", ""))).isEmpty();
    }

    @Test
    void nothingTypedIsLikeNobody() {
        assertThat(like(named("", ""))).isEmpty();
        assertThat(like(named("'", "🙂"))).isEmpty();
    }

    @Test
    void sixtyAreLookedForWithThreeStatementsAndToldEachForItself() {
        List<PersonData> sixty = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String surname = "Folla" + word(i);
            town.registered(desk, person(surname, "Ugo", "19" + (30 + i) + "-03-02", ""));
            sixty.add(person("Ugo", surname, i % 2 == 0 ? "19" + (30 + i) + "-03-02" : "", ""));
        }
        sixty.set(7, ada());
        sixty.set(8, named("", ""));
        sixty.set(9, person("Altra", "Persona", "", "FTTDAA91D52G33TP"));
        List<String> statements = new ArrayList<>();
        Resembling counted = new Resembling(Counted.on(SearchMapper.class, house.mappers(), statements));
        List<List<Likeness>> found =
                house.as(desk, () -> counted.each(house.sight().viewer(), sixty));
        assertThat(statements).containsExactly("byCodes", "byNames", "byBirths");
        assertThat(house.as(desk, () -> town.people.likeEach(sixty))).isEqualTo(found);
        assertThat(found).hasSize(60);
        for (int i = 0; i < 60; i++) {
            PersonData asked = sixty.get(i);
            assertThat(found.get(i))
                    .as("number " + i)
                    .isEqualTo(house.as(desk, () -> town.people.like(asked)))
                    .hasSize(i == 8 ? 0 : 1);
        }
    }

    @Test
    void aLookIsInTheLogOnceWithHowManyWereFound() {
        long before = house.count("select count(*) from core.access_log where what = 'person-likeness-search'");
        house.as(desk, () -> town.people.likeEach(List.of(ada(), named("Fittizi", "Ada"), named("Nessuno", "Mai"))));
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'person-likeness-search' and amount = 2"))
                .isPositive();
        assertThat(house.count("select count(*) from core.access_log where what = 'person-likeness-search'"))
                .isEqualTo(before + 1);
    }

    @Test
    void amongHundredsOnlyThoseOfTheNameAndTheDayAreLookedAt() {
        for (int i = 0; i < 600; i++) {
            town.registered(desk, named("Lontani" + word(i), "Pia"));
        }
        SearchMapper sql = house.mappers().of(SearchMapper.class);
        Traits asked =
                new Traits("fittizi", "ada", Optional.of(LocalDate.of(1991, 4, 12)), Optional.of("FTTDAA91D52G337S"));
        Sought sought = Sought.of(List.of(asked));
        List<Function<Viewer, List<SummaryRow>>> queries = List.of(
                viewer -> sql.byCodes(viewer, sought.codes()),
                viewer -> sql.byNames(viewer, sought.names(), 400),
                viewer -> sql.byBirths(viewer, sought.births(), 1000));
        for (Function<Viewer, List<SummaryRow>> query : queries) {
            Viewer viewer = house.as(desk, house.sight()::viewer);
            assertThat(query.apply(viewer)).hasSize(1);
            assertThat(TestPlan.visited(house, "person", () -> query.apply(viewer)))
                    .isLessThan(10);
        }
    }

    /** A number in letters, for names have no others. */
    private static String word(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
