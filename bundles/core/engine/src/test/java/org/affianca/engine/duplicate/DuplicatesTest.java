package org.affianca.engine.duplicate;

import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.person;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.duplicate.Comparison;
import org.affianca.api.duplicate.Duplicate;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.merge.Participation;
import org.affianca.engine.person.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DuplicatesTest {
    private final TestHouse house;
    private final TestPeople town;
    private final SuspectedDuplicates duplicates;
    private final Actor worker;

    DuplicatesTest(TestHouse house) {
        this.house = house;
        this.town = new TestPeople(house);
        this.duplicates = new SuspectedDuplicates(
                TestGround.of(house),
                town.people,
                Participation.ofCore(house.mappers(), house.transactions(), new Shelf()));
        this.worker = house.user("Giulia", Role.WORKER, house.unit("hub"));
    }

    @BeforeEach
    void nobody() {
        for (String table : List.of("duplicate", "person_word", "contact_point", "person_version", "person")) {
            house.sql("delete from core." + table);
        }
    }

    private List<Duplicate> list(boolean toldApart) {
        return house.as(worker, () -> duplicates.list(toldApart, Paging.first(50)))
                .items();
    }

    private List<String> told(List<Duplicate> pairs) {
        return pairs.stream()
                .map(pair -> pair.one().name() + " " + pair.other().name() + " "
                        + pair.reasons().get(0).code())
                .toList();
    }

    private PersonId registered(String surname, String name, String born) {
        return town.registered(worker, person(surname, name, born, "")).id();
    }

    private void rosaTwice() {
        registered("Cecchini", "Rosa", "1980-02-01");
        registered("Ceccini", "Rossa", "1980-02-01");
    }

    @Test
    void whoeverIsWrittenLikeAnotherIsOnTheListWithTheStrongestSuspicionFirst() {
        rosaTwice();
        registered("Marini", "Leo", "1970-05-05");
        registered("Leo", "Marini", "1970-05-05");
        registered("Marini", "Teo", "1970-05-05");
        registered("Bianchi", "Ida", "1950-01-01");
        registered("Bianchi", "Ida", "1961-11-30");

        assertThat(told(list(false)))
                .containsExactly("Leo Marini like-swapped-names", "Rosa Rossa like-same-sound-and-birth-date");
    }

    @Test
    void aCorrectionPutsAPairOnTheListOrTakesItOff() {
        PersonId one = registered("Cecchini", "Rosa", "1980-02-01");
        PersonId other = registered("Marini", "Rosa", "1980-02-01");
        assertThat(list(false)).isEmpty();

        house.doAs(worker, () -> town.register.correct(other, 1, person("Cecchini", "Rosa", "1980-02-01", "")));
        assertThat(told(list(false))).containsExactly("Rosa Rosa like-same-name-and-birth-date");
        house.doAs(worker, () -> town.register.correct(one, 1, person("Verdi", "Rosa", "1980-02-01", "")));
        assertThat(list(false)).isEmpty();
    }

    @Test
    void whoWasToldApartLeavesTheListWithNameTimeAndReasonAndComesBack() {
        rosaTwice();
        Duplicate pair = list(false).get(0);
        PersonId one = pair.one().id();
        PersonId other = pair.other().id();

        Duplicate apart =
                house.as(worker, () -> duplicates.tellApart(other, one, pair.version(), "Cugine, viste insieme"));
        assertThat(apart.toldApart().orElseThrow().by()).isEqualTo("Giulia");
        assertThat(apart.toldApart().orElseThrow().reason()).isEqualTo("Cugine, viste insieme");
        assertThat(list(false)).isEmpty();
        assertThat(list(true)).hasSize(1);
        house.doAs(worker, () -> town.register.correct(one, 1, person("Cecchini", "Rosa", "1980-02-01", "")));
        assertThat(list(false)).isEmpty();

        house.doAs(worker, () -> duplicates.suspectAgain(one, other, apart.version()));
        assertThat(list(false)).hasSize(1);
        assertThatThrownBy(() -> house.as(worker, () -> duplicates.suspectAgain(one, other, 1)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(worker, () -> duplicates.tellApart(one, other, 9, "No")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(worker, () -> duplicates.tellApart(one, other, 3, " ")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void anyTwoCanBeComparedAndToldApart() {
        PersonId ada = town.registered(worker, TestPeople.ada()).id();
        PersonId leo = town.registered(worker, named("Marini", "Leo")).id();

        Comparison two = house.as(worker, () -> duplicates.compare(leo, ada)).orElseThrow();
        assertThat(two.one().data().name()).isEqualTo("Ada");
        assertThat(two.pair().version()).isZero();
        assertThat(two.pair().reasons()).isEmpty();
        house.doAs(worker, () -> duplicates.tellApart(ada, leo, 0, "Mai stati la stessa persona"));
        assertThat(list(true)).hasSize(1);
        assertThat(house.as(worker, () -> duplicates.compare(ada, ada))).isEmpty();
    }

    @Test
    void aPairOfWhichOneIsNotSeenIsNotThere() {
        Actor other = house.user("Marco", Role.WORKER, house.unit("hub"));
        registered("Cecchini", "Rosa", "1980-02-01");
        town.registered(other, protectedAs(person("Cecchini", "Rosa", "1980-02-01", ""), Secrecy.PROFESSIONAL));

        assertThat(list(false)).isEmpty();
        assertThat(house.as(other, () -> duplicates.list(false, Paging.first(5)))
                        .items())
                .hasSize(1);
        Duplicate pair = house.as(other, () -> duplicates.list(false, Paging.first(5)))
                .items()
                .get(0);
        assertThatThrownBy(() -> house.as(
                        worker,
                        () -> duplicates.tellApart(pair.one().id(), pair.other().id(), 1, "No")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 0; i < 5; i++) {
            registered("Cecchini", "Rosa", "1980-02-01");
        }
        List<String> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Paging paging = new Paging(after, 3);
            Page<Duplicate> page = house.as(worker, () -> duplicates.list(false, paging));
            page.items()
                    .forEach(pair ->
                            seen.add(pair.one().id() + " " + pair.other().id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void derbyWalksTheListAndLooksCandidatesUpByTheirIndexes() {
        rosaTwice();
        String list = house.as(
                worker,
                () -> TestPlan.of(house, () -> house.mappers()
                        .of(DuplicateMapper.class)
                        .list(house.sight().viewer(), false, null, 3)));
        assertThat(list).doesNotContain("Table Scan ResultSet for DUPLICATE", "Sort ResultSet");
        String born = TestPlan.of(house, () -> house.mappers()
                .of(DuplicateMapper.class)
                .born(house.organisation(), java.time.LocalDate.of(1980, 2, 1)));
        assertThat(born).doesNotContain("Table Scan ResultSet for PERSON");
    }
}
