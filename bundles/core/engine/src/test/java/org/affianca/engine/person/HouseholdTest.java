package org.affianca.engine.person;

import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.HouseholdId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.person.Household;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdKind;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.person.HouseholdVersion;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class HouseholdTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    private final TestHouse house;
    private final TestPeople town;
    private final HouseholdBook book;
    private final Actor desk;
    private final PersonId ada;
    private final PersonId leo;

    HouseholdTest(TestHouse house) {
        this.house = house;
        this.town = new TestPeople(house);
        this.book = new HouseholdBook(TestGround.of(house));
        this.desk = house.user("Sportello", Role.DESK, house.unit("hub"));
        this.ada = town.registered(desk, "Fittizi", "Ada");
        this.leo = town.registered(desk, "Fittizi", "Leo");
    }

    private static HouseholdMember member(PersonId who, String relationship) {
        return new HouseholdMember(who, "", relationship, Period.from(JANUARY));
    }

    private static HouseholdData family(HouseholdMember... members) {
        return new HouseholdData(HouseholdKind.REGISTRY, Period.from(JANUARY), List.of(members));
    }

    private Household formed(HouseholdData data) {
        return house.as(desk, () -> town.register.form(data));
    }

    @Test
    void aHouseholdIsFoundAgainThroughEachMemberWithLabels() {
        Household formed = formed(family(member(ada, "1"), member(leo, "3")));
        List<Household> ofLeo = house.as(desk, () -> town.people.households(leo));
        assertThat(ofLeo).containsExactly(formed);
        assertThat(formed.data().members())
                .extracting(HouseholdMember::label)
                .containsExactly("Fittizi Ada", "Fittizi Leo");
    }

    @Test
    void aChangeKeepsTheOldMembersInTheRecords() {
        Household formed = formed(family(member(ada, "1"), member(leo, "3")));
        Household changed = house.as(desk, () -> town.register.change(formed.id(), 1, family(member(ada, "1"))));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.data().members()).hasSize(1);
        assertThat(house.count(
                        "select count(*) from core.household_member where household_id = ?",
                        formed.id().value()))
                .isEqualTo(3);
    }

    @Test
    void whoJoinsAndWhoLeavesIsToldInTheLog() {
        Household formed = formed(family(member(ada, "1")));
        Household joined = house.as(desk, () -> book.join(formed.id(), 1, member(leo, "3")));
        house.as(desk, () -> book.leave(formed.id(), joined.version(), leo, JANUARY.plusMonths(1)));
        String of = " and values_json like '{\"household\":" + formed.id().value() + "%'";
        assertThat(house.count("select count(*) from core.event where type = 'household-formed'" + of))
                .isEqualTo(1);
        assertThat(house.count("select count(*) from core.event where type = 'household-changed'" + of))
                .isEqualTo(2);
    }

    @Test
    void aStaleChangeIsRefused() {
        Household formed = formed(family(member(ada, "1")));
        house.as(desk, () -> town.register.change(formed.id(), 1, family(member(ada, "1"))));
        assertThatThrownBy(() -> house.as(desk, () -> town.register.change(formed.id(), 1, family(member(leo, "1")))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void anUnknownHouseholdIsMissing() {
        assertThatThrownBy(() -> house.as(desk, () -> town.register.change(new HouseholdId(0), 1, family())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void allFlawsAreSaidAtOnce() {
        HouseholdData wrong = new HouseholdData(
                HouseholdKind.ISEE,
                Period.of(JANUARY, JUNE),
                List.of(
                        new HouseholdMember(new PersonId(404), "", "77", Period.from(JANUARY.minusDays(1))),
                        new HouseholdMember(ada, "", "1", Period.of(JANUARY, JUNE)),
                        new HouseholdMember(ada, "", "", Period.of(JUNE, JUNE))));
        assertThatThrownBy(() -> formed(wrong))
                .isInstanceOf(Invalid.class)
                .hasMessage("/members/0/person unknown-person, /members/0/relationship unknown-code,"
                        + " /members/0/from outside-the-household, /members/2/relationship required,"
                        + " /members/2/person member-twice");
        assertThatThrownBy(() -> formed(family())).hasMessage("/members required");
    }

    @Test
    void aMemberMayComeBackAfterHavingLeft() {
        Household formed = formed(family(
                new HouseholdMember(ada, "", "1", Period.of(JANUARY, JUNE)),
                new HouseholdMember(ada, "", "1", Period.from(JUNE.plusDays(1)))));
        assertThat(formed.data().members()).hasSize(2);
    }

    @Test
    void aProtectedMemberIsLeftOutForTheFrontDesk() {
        Actor worker = house.user("Giulia", Role.WORKER, house.unit("hub"));
        PersonId zoe = protectedBy(worker);
        house.as(worker, () -> town.register.form(family(member(leo, "1"), member(zoe, "3"))));
        List<Household> seen = house.as(desk, () -> town.people.households(leo));
        assertThat(seen.get(0).data().members())
                .extracting(HouseholdMember::person)
                .containsExactly(leo);
        assertThat(house.as(desk, () -> town.people.households(zoe))).isEmpty();
    }

    @Test
    void whoDoesNotSeeAMemberNeitherChangesNorDropsIt() {
        Actor worker = house.user("Giulia", Role.WORKER, house.unit("hub"));
        PersonId zoe = protectedBy(worker);
        Household formed = house.as(
                worker, () -> town.register.form(family(member(zoe, "3"), member(leo, "1"), member(ada, "2"))));
        Household changed =
                house.as(desk, () -> town.register.change(formed.id(), 1, family(member(ada, "1"), member(leo, "2"))));
        assertThat(changed.data().members()).extracting(HouseholdMember::person).containsExactly(ada, leo);
        assertThat(house.as(worker, () -> town.people.households(zoe))
                        .get(0)
                        .data()
                        .members())
                .extracting(m -> m.label() + " " + m.relationship())
                .containsExactlyInAnyOrder("Fittizi Ada 1", "Fittizi Leo 2", "Segreti Zoe 3");
        assertThat(house.count(
                        "select count(*) from core.household_member where household_id = ? and person_id = ?",
                        formed.id().value(),
                        zoe.value()))
                .isEqualTo(1);
    }

    @Test
    void whoGuessesAProtectedMemberDoesNotLearnThatItIsOne() {
        Actor worker = house.user("Giulia", Role.WORKER, house.unit("hub"));
        PersonId zoe = protectedBy(worker);
        Household formed = house.as(worker, () -> town.register.form(family(member(leo, "1"), member(zoe, "3"))));
        assertThatThrownBy(() -> house.as(
                        desk, () -> town.register.change(formed.id(), 1, family(member(leo, "1"), member(zoe, "2")))))
                .hasMessage("/members/1/person unknown-person");
    }

    @Test
    void whoJoinsAndLeavesIsDatedAndNothingIsForgotten() {
        Household formed = formed(family(member(ada, "1")));
        HouseholdId id = formed.id();
        HouseholdMember child = new HouseholdMember(leo, "", "3", Period.from(JANUARY.plusDays(9)));
        house.as(desk, () -> book.join(id, 1, child));
        Household left = house.as(desk, () -> book.leave(id, 2, leo, JUNE));
        assertThat(left.version()).isEqualTo(3);
        assertThat(left.data().members())
                .extracting(HouseholdMember::membership)
                .containsExactly(Period.from(JANUARY), Period.of(JANUARY.plusDays(9), JUNE));
        assertThat(house.as(desk, () -> book.find(id))).contains(left);
        assertThatThrownBy(() -> house.as(desk, () -> book.leave(id, 3, leo, JUNE.plusDays(1))))
                .hasMessage("/last not-a-member-then");
        assertThatThrownBy(() -> house.as(desk, () -> book.join(id, 2, child))).isInstanceOf(Stale.class);

        Page<HouseholdVersion> versions = house.as(desk, () -> book.versions(id, Paging.first(2)));
        assertThat(versions.items())
                .extracting(v -> v.household().version() + " "
                        + v.household().data().members().size() + " " + v.by())
                .containsExactly("3 2 Sportello", "2 2 Sportello");
        assertThat(house.as(desk, () -> book.versions(id, new Paging(versions.next(), 2)))
                        .items())
                .extracting(HouseholdVersion::household)
                .containsExactly(formed);
        assertThat(house.as(house.user("Informatica", Role.ADMINISTRATOR), () -> book.find(id)))
                .isEmpty();
    }

    private PersonId protectedBy(Actor worker) {
        return town.registered(worker, protectedAs(named("Segreti", "Zoe"), Secrecy.SEALED))
                .id();
    }
}
