package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.KnownCase;
import org.affianca.api.casefile.KnownPerson;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.PersonData;
import org.affianca.api.problem.Forbidden;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.TestPeople;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class KnownCasesTest {
    private final TestHouse house;
    private final TestOffice office;
    private final KnownCases known;
    private final Actor giulia;
    private final Actor marco;
    private final FiscalCode bruno;
    private final PersonId brunoId;

    KnownCasesTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.known = new KnownCases(TestGround.of(house));
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.marco = house.user("Marco", Role.COORDINATOR, house.unit("hub"));
        this.bruno = code();
        this.brunoId = person("Collaudi", "Bruno", bruno, Secrecy.ORDINARY);
    }

    /** A code that nobody has yet: provisional ones are only digits. */
    private FiscalCode code() {
        long number = house.ids().next();
        return IntStream.range(0, 10)
                .mapToObj(check -> FiscalCode.parse(String.format("%010d%d", number % 10_000_000_000L, check)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private PersonId person(String surname, String name, FiscalCode code, Secrecy secrecy) {
        PersonData data = TestPeople.person(surname, name, "", code.value());
        return office.town
                .registered(giulia, TestPeople.protectedAs(data, secrecy))
                .id();
    }

    private List<KnownPerson> find(Actor by, FiscalCode... codes) {
        return house.as(by, () -> known.find(Set.of(codes)));
    }

    private long looks(String what) {
        return house.count("select count(*) from core.access_log where what = ?", what);
    }

    @Test
    void findsWhoIsKnownWithTheOpenCasesTheyBelongTo() {
        PersonId ada = office.town.registered(giulia, "Fittizi", "Ada");
        CaseFile hers = office.opened(giulia, ada, brunoId);
        CaseFile his = office.opened(giulia, brunoId);

        assertThat(find(marco, bruno, code()))
                .containsExactly(new KnownPerson(
                        bruno,
                        brunoId,
                        "Collaudi Bruno",
                        List.of(
                                new KnownCase(his.id(), his.number(), true, true),
                                new KnownCase(hers.id(), hers.number(), false, true))));
    }

    @Test
    void tellsOfWhomItKnowsThatThereIsNoOpenCase() {
        CaseFile his = office.opened(giulia, brunoId);
        office.takeInCharge(giulia, his);
        assertThat(office.close(giulia, his).allows()).isTrue();

        assertThat(find(marco, bruno)).containsExactly(new KnownPerson(bruno, brunoId, "Collaudi Bruno", List.of()));
    }

    @Test
    void aSealedCaseAndWhoIsProtectedLookAbsent() {
        office.opened(giulia, giulia.units().iterator().next(), Secrecy.SEALED, brunoId);
        assertThat(find(marco, bruno).get(0).cases()).isEmpty();
        assertThat(find(giulia, bruno).get(0).cases()).hasSize(1);

        FiscalCode zoe = code();
        office.opened(
                giulia,
                giulia.units().iterator().next(),
                Secrecy.SEALED,
                person("Segreti", "Zoe", zoe, Secrecy.SEALED));
        assertThat(find(marco, zoe)).isEqualTo(find(marco, code())).isEmpty();
        assertThat(find(giulia, zoe)).hasSize(1);
    }

    @Test
    void saysWhoMayReadACaseAndNotWriteToIt() {
        office.opened(giulia, brunoId);
        Actor piera = house.user("Piera", Role.WORKER, house.unit("hub"));

        assertThat(find(piera, bruno).get(0).cases())
                .extracting(KnownCase::mayWrite)
                .containsExactly(false);
    }

    @Test
    void everyLookIsWrittenDownAndThoseThatFoundNobodyAlike() {
        FiscalCode zoe = code();
        office.opened(
                giulia,
                giulia.units().iterator().next(),
                Secrecy.SEALED,
                person("Segreti", "Zoe", zoe, Secrecy.SEALED));
        long seen = looks("person");
        long missed = looks("people-missed");
        find(marco, bruno, zoe, code());

        assertThat(looks("person")).isEqualTo(seen + 1);
        assertThat(looks("people-missed")).isEqualTo(missed + 2);
    }

    @Test
    void isForWhoWorksWithCasesAndForListsOfABearableLength() {
        Actor desk = house.user("Sportello", Role.DESK, house.unit("hub"));
        assertThatThrownBy(() -> find(desk, bruno)).isInstanceOf(Forbidden.class);
        FiscalCode[] many = IntStream.range(0, 201).mapToObj(i -> code()).toArray(FiscalCode[]::new);
        assertThatThrownBy(() -> find(marco, many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void looksForEachPersonAndCaseByItsKey() {
        Actor vito = house.user("Vito", Role.WORKER, house.unit("hub"));
        new ManyCases(house, office).fill(vito, office.town.registered(vito, "Fittizi", "Ada"));
        for (int i = 0; i < 30; i++) {
            person("Immaginari", "Teresa", code(), Secrecy.ORDINARY);
        }
        office.opened(giulia, brunoId);
        KnownMapper sql = house.mappers().of(KnownMapper.class);
        List<String> codes = List.of(bruno.value(), code().value(), code().value());
        List<PersonId> people = List.of(brunoId, new PersonId(0), new PersonId(0));

        assertThat(visited("case_file", () -> sql.cases(house.sight().viewer(), people)))
                .isLessThan(30);
        String byCode = plan(() -> sql.people(house.sight().viewer(), codes));
        String byPerson = plan(() -> sql.cases(house.sight().viewer(), people));
        assertThat(List.of(byCode, byPerson)).allSatisfy(plan -> assertThat(plan)
                .doesNotContain("Table Scan ResultSet for PERSON", "Table Scan ResultSet for CASE_")
                .doesNotContain("Hash Scan", "Hash Join"));
    }

    private String plan(Supplier<List<?>> query) {
        return house.as(marco, () -> TestPlan.of(house, query));
    }

    private long visited(String table, Supplier<List<?>> query) {
        return house.as(marco, () -> TestPlan.visited(house, table, query));
    }
}
