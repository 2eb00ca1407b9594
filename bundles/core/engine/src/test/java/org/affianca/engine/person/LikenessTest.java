package org.affianca.engine.person;

import static org.affianca.engine.person.TestPeople.ada;
import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.person;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.person.PersonData;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
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
}
