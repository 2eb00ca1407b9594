package org.affianca.engine.person;

import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.person;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.person.PersonSummary;
import org.affianca.engine.check.Prefix;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.dictionary.Dictionary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TolerantSearchTest {
    private final TestHouse house;
    private final TestPeople town;
    private final Actor desk;

    TolerantSearchTest(TestHouse house) {
        this.house = house;
        this.town = new TestPeople(house);
        this.desk = house.user("Sportello", Role.DESK, house.unit("hub"));
    }

    @BeforeEach
    void aSmallTown() {
        for (String table :
                List.of("duplicate", "person_word", "contact_point", "person_version", "person", "name_word")) {
            house.sql("delete from core." + table);
        }
        house.sql("delete from core.name_variant");
        town.registered(desk, person("Ghirardelli", "Chiara", "1980-02-01", ""));
        town.registered(desk, person("Rossi", "Giampaolo", "1975-11-30", ""));
        town.registered(desk, named("Rosi", "Giovanni"));
        town.registered(desk, named("Cecchini", "Wanda"));
        town.registered(desk, named("Diouf", "Mamadou"));
        town.registered(desk, named("Evangelisti", "Ettore"));
        town.registered(desk, named("Pasquale", "Yvonne"));
    }

    private List<String> found(String text) {
        return house.as(desk, () -> town.people.search(text, Paging.first(50))).items().stream()
                .map(p -> p.surname() + " " + p.name())
                .toList();
    }

    @Test
    void aNameIsFoundAsItIsHeard() {
        for (String typed : List.of("girardelli", "GHIRARDELI", "ghirardelli kiara", "kiara girardeli")) {
            assertThat(found(typed)).as(typed).containsExactly("Ghirardelli Chiara");
        }
        assertThat(found("ceccini vanda")).containsExactly("Cecchini Wanda");
        assertThat(found("diuf mamadu")).containsExactly("Diouf Mamadou");
        assertThat(found("pascuale ivonne")).containsExactly("Pasquale Yvonne");
        assertThat(found("rossi gianpaolo")).containsExactly("Rossi Giampaolo");
    }

    @Test
    void anUnfinishedWordIsHeardToo() {
        assertThat(found("girard")).containsExactly("Ghirardelli Chiara");
        assertThat(found("kiar")).containsExactly("Ghirardelli Chiara");
    }

    @Test
    void oneSlipOfTheKeyboardIsForgivenAndTwoInALongWord() {
        for (String typed : List.of("ghirardlli", "ghirardellli", "ghirardeoli", "ghiradrelli", "gihrardlli")) {
            assertThat(found(typed)).as(typed).containsExactly("Ghirardelli Chiara");
        }
        assertThat(found("evangleisti etore")).containsExactly("Evangelisti Ettore");
        assertThat(found("evagleisti")).containsExactly("Evangelisti Ettore");
        assertThat(found("ghiradeli chara")).containsExactly("Ghirardelli Chiara");
    }

    @Test
    void aShortWordIsTakenAsItIsTyped() {
        town.registered(desk, named("Zoe", "Ada"));
        assertThat(found("zoa")).isEmpty();
        assertThat(found("ado")).isEmpty();
        assertThat(found("vangelo")).isEmpty();
    }

    @Test
    void whoIsWrittenSoComesBeforeWhoOnlySoundsSoAndWhoIsASlipAwayComesLast() {
        town.registered(desk, named("Dosi", "Anna"));
        town.registered(desk, named("Rosi", "Aldo"));
        assertThat(found("rosi")).containsExactly("Rosi Aldo", "Rosi Giovanni", "Rossi Giampaolo", "Dosi Anna");
        assertThat(found("rossi")).containsExactly("Rossi Giampaolo", "Rosi Aldo", "Rosi Giovanni");
    }

    @Test
    void pagesRunFromTheNearestToTheFarthestWithoutGapOrRepeat() {
        for (int i = 0; i < 9; i++) {
            town.registered(desk, named(List.of("Bianchi", "Bianki", "Biancho").get(i % 3), "Uno"));
        }
        List<PersonSummary> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Paging paging = new Paging(after, 2);
            Page<PersonSummary> page = house.as(desk, () -> town.people.search("bianchi", paging));
            seen.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen)
                .extracting(PersonSummary::surname)
                .containsExactly(
                        "Bianchi", "Bianchi", "Bianchi", "Bianki", "Bianki", "Bianki", "Biancho", "Biancho", "Biancho");
    }

    @Test
    void aBirthDateIsReadInEverySpellingAlsoBesideAMisspeltName() {
        for (String typed : List.of(
                "1/2/1980",
                "01.02.1980",
                "1980-02-01",
                "01021980",
                "1 febbraio 1980",
                "1° feb 1980",
                "1-2-80",
                "girardelli 1/2/1980",
                "1980-02-01 chara")) {
            assertThat(found(typed)).as(typed).containsExactly("Ghirardelli Chiara");
        }
        assertThat(found("rossi 1/2/1980")).isEmpty();
    }

    @Test
    void aProtectedPersonIsFoundByNoMisspelling() {
        Actor worker = house.user("Giulia", Role.WORKER, house.unit("hub"));
        town.registered(worker, protectedAs(person("Nascosti", "Zelda", "", ""), Secrecy.SEALED));
        assertThat(found("nascostti")).isEmpty();
        assertThat(house.as(worker, () -> town.people.search("nascostti", Paging.first(5)))
                        .items())
                .hasSize(1);
    }

    @Test
    void aCorrectedNameIsLearned() {
        PersonSummary rosi = house.as(desk, () -> town.people.search("rosi giovanni", Paging.first(5)))
                .items()
                .get(0);
        house.doAs(desk, () -> town.register.correct(rosi.id(), 1, named("Quagliarella", "Giovanni")));
        assertThat(found("cualiarela")).containsExactly("Quagliarella Giovanni");
    }

    @Test
    void derbyBeginsWithTheRareWordAndReadsNoTableWhole() {
        String plan = house.as(
                desk,
                () -> TestPlan.of(house, () -> {
                    SearchMapper sql = house.mappers().of(SearchMapper.class);
                    PersonQuery typed = SearchText.read(
                            "girardelli kiara", house.sight().viewer().today());
                    PersonQuery wide = new Widening(house.mappers()).to(Closeness.SLIPPED, house.organisation(), typed);
                    return sql.search(house.sight().viewer(), wide.driven(0), null, 3);
                }));
        assertThat(plan.isEmpty() || plan.matches("(?s).*Union ResultSet:\\s+Number of opens = 1\\s.*"))
                .as(plan)
                .isTrue();
        assertThat(plan)
                .doesNotContain("Table Scan ResultSet for PERSON", "Hash Scan ResultSet for PERSON")
                .doesNotContain("Table Scan ResultSet for NAME");
    }

    @Test
    void derbyFindsCodesDatesAndCasesByTheirIndexes() {
        Map.of(
                        "3/9/2017 fitt", "PERSON_BY_BIRTH",
                        "FTTDAA91D52G337S", "PERSON_FISCAL_KEY",
                        "fttleo17", "PERSON_BY_CODE",
                        "2026/000001", "CASE_NUMBER")
                .forEach((typed, index) -> {
                    String plan = house.as(
                            desk,
                            () -> TestPlan.of(house, () -> house.mappers()
                                    .of(SearchMapper.class)
                                    .search(
                                            house.sight().viewer(),
                                            SearchText.read(
                                                    typed,
                                                    house.sight().viewer().today()),
                                            null,
                                            3)));
                    assertThat(plan.isEmpty() || plan.contains(index)).as(plan).isTrue();
                    assertThat(plan)
                            .doesNotContain("Table Scan ResultSet for PERSON ", "Table Scan ResultSet for CASE_FILE");
                });
    }

    @Test
    void derbyCountsTheNamesOfAWordAlongItsKey() {
        WordMapper words = house.mappers().of(WordMapper.class);
        WordSet begun = WordSet.of(Prefix.of("gh")).with(List.of("rossi"));
        String plan = TestPlan.of(house, () -> words.countUpTo(house.organisation(), List.of(begun), 9));
        assertThat(plan.isEmpty() || plan.split("using constraint PERSON_WORD_KEY", -1).length == 3)
                .as(plan)
                .isTrue();
        assertThat(plan).doesNotContain("using index");
    }

    @Test
    void derbyLooksWordsUpByTheirIndexes() {
        Dictionary dictionary = new Dictionary(house.mappers());
        String near = TestPlan.of(house, () -> {
            dictionary.lookingLike(house.organisation(), List.of("kiara"));
            return List.of();
        });
        assertThat(near).doesNotContain("Table Scan ResultSet for NAME", "Hash Scan ResultSet for NAME");
        assertThat(near.isEmpty() || near.contains("first 2 column(s)"))
                .as("each word by its key: %s", near)
                .isTrue();
    }
}
