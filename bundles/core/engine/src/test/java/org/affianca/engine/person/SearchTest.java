package org.affianca.engine.person;

import static org.affianca.engine.person.TestPeople.ada;
import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.person;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.person.PersonSummary;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.check.Prefix;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SearchTest {
    private final TestHouse house;
    private final TestPeople town;
    private final Actor desk;
    private final Actor worker;

    SearchTest(TestHouse house) {
        this.house = house;
        this.town = new TestPeople(house);
        this.desk = house.user("Sportello", Role.DESK, house.unit("hub"));
        this.worker = house.user("Giulia", Role.WORKER, house.unit("hub"));
    }

    @BeforeEach
    void aSmallTown() {
        for (String table : List.of("duplicate", "person_word", "contact_point", "person_version", "person")) {
            house.sql("delete from core." + table);
        }
        town.registered(desk, ada());
        town.registered(desk, person("Fittizi", "Leo", "2017-09-03", "FTTLEO17P03G337A"));
        town.registered(desk, person("Fittizi", "Nina", "2020-01-25", "FTTNNI20A65G337P"));
        town.registered(desk, person("D’Esempio", "Niccolò", "1959-06-02", "DSMNCL59H02G337T"));
        town.registered(desk, named("De Provetti", "Anna Maria"));
        town.registered(desk, named("Marini", "Fitta"));
    }

    private Page<PersonSummary> page(String text, Paging paging) {
        return house.as(desk, () -> town.people.search(text, paging));
    }

    private List<String> found(String text) {
        return page(text, Paging.first(50)).items().stream()
                .map(p -> p.surname() + " " + p.name())
                .toList();
    }

    @Test
    void surnameAndNameInEitherOrderEachWordAPrefix() {
        assertThat(found("fittizi leo")).containsExactly("Fittizi Leo");
        assertThat(found("Leo FITT")).containsExactly("Fittizi Leo");
        assertThat(found("n f")).containsExactly("Fittizi Nina");
        assertThat(found("fitt")).containsExactly("Fittizi Ada", "Fittizi Leo", "Fittizi Nina", "Marini Fitta");
    }

    @Test
    void accentsApostrophesAndSpacesDoNotCount() {
        for (String typed :
                List.of("d'esempio", "D’Esempio", "desempio", "d esempio", "esempio", "niccolo'", "NICCOLÒ d")) {
            assertThat(found(typed)).as(typed).containsExactly("D’Esempio Niccolò");
        }
        for (String typed : List.of("deprovetti", "de provetti", "provetti", "annamaria", "maria anna prov")) {
            assertThat(found(typed)).as(typed).containsExactly("De Provetti Anna Maria");
        }
    }

    @Test
    void aFiscalCodeInAnyVariantOrItsBeginning() {
        assertThat(found("FTTDAA91D52G337S")).containsExactly("Fittizi Ada");
        assertThat(found("fttdaa91d52g33tp")).containsExactly("Fittizi Ada");
        assertThat(found("FTT DAA 91D52 G337S")).containsExactly("Fittizi Ada");
        assertThat(found("fttleo17")).containsExactly("Fittizi Leo");
        assertThat(found("FTTDAA91D52G337X")).isEmpty();
    }

    @Test
    void aBirthDateAloneOrWithWords() {
        assertThat(found("03/09/2017")).containsExactly("Fittizi Leo");
        assertThat(found("3-9-2017 fitt")).containsExactly("Fittizi Leo");
        assertThat(found("collaudi 3/9/2017")).isEmpty();
        assertThat(found("31/02/2017")).isEmpty();
    }

    @Test
    void nothingTypedOrNothingThatIsALetterFindsNobody() {
        for (String typed : List.of("", "   ", "%", "'", "_%_", "/", "\u0000", "🙂")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void hostileTextIsOnlyText() {
        assertThat(found("fitt' or '1'='1")).isEmpty();
        assertThat(found("x".repeat(100_000))).isEmpty();
        assertThat(found("z ".repeat(1_000))).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (int i = 0; i < 25; i++) {
            town.registered(desk, named("Zeta", i % 2 == 0 ? "Uno" : "Due"));
        }
        List<PersonSummary> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<PersonSummary> page = page("zeta", new Paging(after, 7));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(7);
            seen.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 12)).allMatch(p -> p.name().equals("Due"));
    }

    @Test
    void aPlaceThatIsNoneIsTheClientsMistake() {
        for (String after : List.of("?", "AAAA", "", "MTIz")) {
            assertThatThrownBy(() -> page("fitt", new Paging(Optional.of(after), 5)))
                    .as(after)
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void bothWaysOfSearchingFindTheSameInTheSameOrder() {
        house.doAs(desk, () -> {
            SearchMapper sql = house.mappers().of(SearchMapper.class);
            PersonQuery walked = SearchText.read("fi n", LocalDate.now(house.clock()));
            PersonQuery driven = walked.driven(Prefix.of("fi"));
            assertThat(sql.search(house.sight().viewer(), driven, null, 50))
                    .isEqualTo(sql.search(house.sight().viewer(), walked, null, 50))
                    .hasSize(1);
        });
    }

    @Test
    void aProtectedPersonIsInNoListOfTheFrontDeskAndShowsNoPlaceToHerWorker() {
        town.registered(worker, protectedAs(person("Segreti", "Zoe", "", ""), Secrecy.PROFESSIONAL));
        assertThat(found("segreti")).isEmpty();
        List<PersonSummary> hers = house.as(worker, () -> town.people.search("segreti", Paging.first(5)))
                .items();
        assertThat(hers).singleElement().satisfies(p -> assertThat(p.municipality())
                .isEmpty());
    }

    @Test
    void unsafeContactsAreMarkedInTheList() {
        assertThat(page("fittizi", Paging.first(50)).items())
                .extracting(PersonSummary::unsafeContacts)
                .containsExactly(true, false, false);
    }

    @Test
    void derbyWalksTheIndexOfTheListInsteadOfReadingAllPersons() {
        String plan = house.as(
                desk,
                () -> TestPlan.of(house, () -> {
                    SearchMapper sql = house.mappers().of(SearchMapper.class);
                    return sql.search(
                            house.sight().viewer(), SearchText.read("fi n", LocalDate.now(house.clock())), null, 3);
                }));
        assertThat(plan.isEmpty() || plan.contains("using index PERSON_BY_NAME"))
                .isTrue();
        assertThat(plan)
                .doesNotContain("Table Scan ResultSet for PERSON", "Hash Scan ResultSet for PERSON", "Sort ResultSet");
    }

    @Test
    void aSearchIsInTheLogWithoutItsText() {
        found("fittizi");
        assertThat(house.count("select count(*) from core.access_log where what = 'person-search' and amount = 3"))
                .isPositive();
    }
}
