package org.affianca.engine.person;

import static org.affianca.engine.person.TestPeople.ada;
import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.person;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.person.Person;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RegisterDeskTest {
    private final TestHouse house;
    private final TestPeople town;
    private final Actor desk;
    private final Actor worker;

    RegisterDeskTest(TestHouse house) {
        this.house = house;
        this.town = new TestPeople(house);
        this.desk = house.user("Sportello", Role.DESK, house.unit("hub"));
        this.worker = house.user("Giulia", Role.WORKER, house.unit("hub"));
    }

    @BeforeEach
    void emptyRegister() {
        for (String table : List.of("person_word", "contact_point", "person_version", "person")) {
            house.sql("delete from core." + table);
        }
    }

    private Optional<Person> find(Actor who, PersonId id) {
        return house.as(who, () -> town.people.find(id));
    }

    private Invalid refused(Actor by, org.affianca.api.person.PersonData data) {
        return catchThrowableOfType(Invalid.class, () -> town.registered(by, data));
    }

    @Test
    void whatWasRegisteredIsReadBackAsItWas() {
        Person written = town.registered(desk, ada());
        assertThat(written.version()).isEqualTo(1);
        assertThat(find(worker, written.id())).contains(written);
        assertThat(written.data()).isEqualTo(ada());
    }

    @Test
    void registeringAndCorrectingAreToldInTheLogWithoutANameInIt() {
        Person written = town.registered(desk, ada());
        house.as(desk, () -> town.register.correct(written.id(), 1, ada()));
        String values = "values_json = '{\"person\":" + written.id().value();
        assertThat(house.count("select count(*) from core.event where type = 'person-registered' and " + values + "}'"))
                .isEqualTo(1);
        assertThat(house.count("select count(*) from core.event where type = 'person-corrected' and " + values
                        + ",\"version\":2}'"))
                .isEqualTo(1);
    }

    @Test
    void aRefusedCorrectionLeavesNoEvent() {
        Person written = town.registered(desk, ada());
        long before = house.count("select count(*) from core.event");
        assertThatThrownBy(() -> house.as(desk, () -> town.register.correct(written.id(), 7, ada())))
                .isInstanceOf(Stale.class);
        assertThat(house.count("select count(*) from core.event")).isEqualTo(before);
    }

    @Test
    void everyFindIsInTheAccessLogWithWhoAndWhat() {
        PersonId id = town.registered(desk, ada()).id();
        find(worker, id);
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'person' and record_id = ? and user_id = ?",
                        id.value(),
                        worker.id().value()))
                .isEqualTo(1);
    }

    @Test
    void aFindOfNobodyIsEmptyAndLogsNothing() {
        long before = house.count("select count(*) from core.access_log");
        assertThat(find(worker, new PersonId(-7))).isEmpty();
        assertThat(house.count("select count(*) from core.access_log")).isEqualTo(before);
    }

    @Test
    void anAdministratorNeitherSeesNorRegistersAnybody() {
        PersonId id = town.registered(desk, ada()).id();
        Actor administrator = house.user("Informatica", Role.ADMINISTRATOR, house.unit("hub"));
        assertThat(find(administrator, id)).isEmpty();
        assertThatThrownBy(() -> town.registered(administrator, named("Collaudi", "Bruno")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aFiscalCodeThatIsTakenIsRefusedAndNamesItsOwner() {
        town.registered(desk, ada());
        Invalid refusal = refused(desk, person("Fittizzi", "Ada", "", "FTTDAA91D52G337S"));
        assertThat(refusal.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.pointer()).isEqualTo("/fiscalCode");
            assertThat(flaw.why().code()).isEqualTo("fiscal-code-taken");
            assertThat(flaw.why().values()).containsEntry("person", "Fittizi Ada");
        });
    }

    @Test
    void aVariantOfHomocodyIsTheSameCode() {
        town.registered(desk, ada());
        assertThat(refused(desk, person("Fittizi", "Ada", "", "FTTDAA91D52G33TP")))
                .hasMessageContaining("fiscal-code-taken");
    }

    @Test
    void theOwnerOfATakenCodeIsNotNamedToWhoMayNotSeeThem() {
        town.registered(worker, protectedAs(ada(), Secrecy.SPECIALIST));
        Invalid refusal = refused(desk, person("Fittizi", "Ada", "", "FTTDAA91D52G337S"));
        assertThat(refusal.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.why().code()).isEqualTo("fiscal-code-taken-unseen");
            assertThat(flaw.why().values()).isEmpty();
        });
    }

    @Test
    void twoDesksThatWriteTheSameCodeAtOnceLeaveOnePerson() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> write = () -> {
                try {
                    town.registered(desk, ada());
                    return true;
                } catch (Invalid taken) {
                    return false;
                }
            };
            int written = 0;
            for (Future<Boolean> one : both.invokeAll(List.of(write, write, write, write))) {
                written += one.get() ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
            assertThat(house.count("select count(*) from core.person")).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void nothingIsWrittenOfAPersonWithFlaws() {
        assertThat(refused(desk, named(" ", "x".repeat(121))).flaws()).hasSize(2);
        assertThat(house.count("select count(*) from core.person")).isZero();
        assertThat(house.count("select count(*) from core.person_word")).isZero();
    }

    @Test
    void aCorrectionReplacesWhatWasWrittenAndKeepsWhatItWas() {
        Person first = town.registered(desk, named("Colaudi", "Bruno"));
        Person second = house.as(
                worker, () -> town.register.correct(first.id(), 1, person("Collaudi", "Bruno", "1968-11-30", "")));
        assertThat(second.version()).isEqualTo(2);
        assertThat(find(desk, first.id())).contains(second);
        assertThat(house.count("select count(*) from core.person_version where surname = 'Colaudi'"))
                .isEqualTo(1);
        assertThat(house.count("select count(*) from core.person_version")).isEqualTo(2);
    }

    @Test
    void aCorrectionFindsThePersonUnderTheNewNameOnly() {
        Person first = town.registered(desk, named("Colaudi", "Bruno"));
        house.as(desk, () -> town.register.correct(first.id(), 1, named("Provetti", "Bruno")));
        assertThat(house.count("select count(*) from core.person_word where word = 'colaudi'"))
                .isZero();
        assertThat(house.count("select count(*) from core.person_word where word = 'provetti'"))
                .isEqualTo(1);
    }

    @Test
    void telephoneNumbersMayBeReplacedAndTheOldOnesStayInTheRecords() {
        Person first = town.registered(desk, ada());
        house.as(desk, () -> town.register.correct(first.id(), 1, person("Fittizi", "Ada", "", "")));
        assertThat(find(desk, first.id()).orElseThrow().data().contactPoints()).isEmpty();
        assertThat(house.count("select count(*) from core.contact_point where until_version = 1"))
                .isEqualTo(2);
    }

    @Test
    void aStaleCorrectionSaysWhoWasFasterAndChangesNothing() {
        Person first = town.registered(desk, named("Collaudi", "Bruno"));
        house.as(worker, () -> town.register.correct(first.id(), 1, named("Collaudi", "Bruno Maria")));
        Stale stale = catchThrowableOfType(
                Stale.class, () -> house.as(desk, () -> town.register.correct(first.id(), 1, named("Altro", "Nome"))));
        assertThat(stale.current()).isEqualTo(2);
        assertThat(stale.changedBy()).isEqualTo("Giulia");
        assertThat(find(desk, first.id()).orElseThrow().data().name()).isEqualTo("Bruno Maria");
    }

    @Test
    void aNegativeVersionIsStaleAndAnUnknownPersonIsMissing() {
        Person first = town.registered(desk, named("Collaudi", "Bruno"));
        assertThatThrownBy(() -> house.as(desk, () -> town.register.correct(first.id(), -1, named("A", "B"))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(desk, () -> town.register.correct(new PersonId(99), 1, named("A", "B"))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aPersonKeepsTheirOwnFiscalCodeWhenCorrected() {
        Person first = town.registered(desk, ada());
        assertThat(house.as(desk, () -> town.register.correct(first.id(), 1, ada()))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void theFrontDeskDoesNotProtectRecords() {
        assertThat(refused(desk, protectedAs(ada(), Secrecy.SEALED)))
                .hasMessageContaining("/secrecy protecting-needs-a-caseworker");
    }

    @Test
    void aProtectedPersonIsAbsentForTheFrontDesk() {
        PersonId id = town.registered(worker, protectedAs(ada(), Secrecy.PROFESSIONAL))
                .id();
        assertThat(find(desk, id)).isEmpty();
        assertThat(find(worker, id)).isPresent();
    }
}
