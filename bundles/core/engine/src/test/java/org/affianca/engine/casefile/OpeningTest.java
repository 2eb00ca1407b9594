package org.affianca.engine.casefile;

import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.intake.Contact;
import org.affianca.api.intake.ContactData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OpeningTest {
    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor worker;
    private final Actor stranger;

    OpeningTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.worker = house.user("Giulia", Role.WORKER, hub);
        this.stranger = house.user("Vito", Role.WORKER, house.unit("other"));
    }

    private PersonId person(String name) {
        return office.town.registered(worker, "Fittizi", name);
    }

    @Test
    void theOneWhoOpensACaseIsItsManagerFromTodayOn() {
        CaseFile file = office.opened(worker, person("Ada"));
        assertThat(file.manager()).isEqualTo("Giulia");
        assertThat(file.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(file.openedOn()).isEqualTo(office.today());
        assertThat(file.mayWrite()).isTrue();
        assertThat(file.team()).singleElement().satisfies(m -> assertThat(m.role())
                .isEqualTo("manager"));
        assertThat(office.find(worker, file.id())).isEqualTo(file);
    }

    @Test
    void theFirstPersonIsTheHolderAndTheOthersAreMembers() {
        CaseFile file = office.opened(worker, person("Ada"), person("Leo"));
        assertThat(file.members()).extracting(CaseMember::role).containsExactly("holder", "member");
        assertThat(file.members()).extracting(CaseMember::label).containsExactly("Fittizi Ada", "Fittizi Leo");
    }

    @Test
    void aSecondOpenCaseOfTheSameHolderIsRefusedWithTheNumberOfTheFirst() {
        PersonId ada = person("Ada");
        CaseFile first = office.opened(worker, ada);
        Refused refusal = catchThrowableOfType(Refused.class, () -> office.opened(worker, ada));
        assertThat(refusal.reasons()).singleElement().satisfies(why -> {
            assertThat(why.code()).isEqualTo("holder-has-open-case");
            assertThat(why.values()).containsEntry("number", first.number());
        });
    }

    @Test
    void theNumberOfACaseOutOfSightIsNotTold() {
        PersonId ada = person("Ada");
        office.opened(worker, hub, Secrecy.SEALED, ada);
        Refused refusal = catchThrowableOfType(
                Refused.class, () -> office.opened(stranger, house.unit("other"), Secrecy.ORDINARY, ada));
        assertThat(refusal.reasons()).singleElement().satisfies(why -> {
            assertThat(why.code()).isEqualTo("holder-has-open-case-unseen");
            assertThat(why.values()).isEmpty();
        });
    }

    @Test
    void aMemberOfOneCaseMayHoldAnother() {
        PersonId leo = person("Leo");
        office.opened(worker, person("Ada"), leo);
        assertThat(office.opened(worker, leo).members()).hasSize(1);
    }

    @Test
    void numbersFollowEachOtherWithinAYearAndBeginAgain() {
        Instant before = house.clock().instant();
        try {
            house.clock().set(Instant.parse("2031-12-31T10:00:00Z"));
            assertThat(office.opened(worker, person("A")).number()).isEqualTo("2031/000001");
            assertThat(office.opened(worker, person("B")).number()).isEqualTo("2031/000002");
            house.clock().set(Instant.parse("2031-12-31T23:30:00Z"));
            assertThat(office.opened(worker, person("C")).number()).isEqualTo("2032/000001");
        } finally {
            house.clock().set(before);
        }
    }

    @Test
    void aRefusedOpeningTakesNoNumber() {
        PersonId ada = person("Ada");
        CaseFile first = office.opened(worker, ada);
        assertThatThrownBy(() -> office.opened(worker, ada)).isInstanceOf(Refused.class);
        CaseFile next = office.opened(worker, person("Leo"));
        assertThat(numberOf(next)).isEqualTo(numberOf(first) + 1);
    }

    private static int numberOf(CaseFile file) {
        return Integer.parseInt(file.number().substring(5));
    }

    @Test
    void manyWhoOpenAtOnceGetDifferentNumbersAndOneCaseForEachHolder() throws Exception {
        PersonId wanted = person("Voluta");
        List<Callable<Optional<String>>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            PersonId holder = i % 3 == 0 ? wanted : person("Z" + (char) ('a' + i));
            all.add(() -> {
                try {
                    return Optional.of(office.opened(worker, holder).number());
                } catch (Refused already) {
                    return Optional.empty();
                }
            });
        }
        ExecutorService staff = Executors.newFixedThreadPool(6);
        try {
            List<String> numbers = new ArrayList<>();
            for (Future<Optional<String>> one : staff.invokeAll(all)) {
                one.get().ifPresent(numbers::add);
            }
            assertThat(numbers).hasSize(9).doesNotHaveDuplicates();
        } finally {
            staff.shutdownNow();
        }
    }

    @Test
    void allFlawsAreSaidAtOnceAndNothingIsWritten() {
        PersonId ada = person("Ada");
        long before = house.count("select count(*) from core.case_file");
        CaseOpening wrong = new CaseOpening(
                List.of(ada, ada, new PersonId(-4)),
                house.unit("other"),
                " ",
                Secrecy.ORDINARY,
                Optional.of(new ContactId(404)));
        assertThatThrownBy(() -> house.as(worker, () -> office.desk.open(wrong)))
                .isInstanceOf(Invalid.class)
                .hasMessage("/members/1 person-twice, /members/2 unknown-person, /unit unknown-unit, /reason required,"
                        + " /contact unknown-contact");
        CaseOpening nobody = new CaseOpening(List.of(), hub, "x".repeat(2001), Secrecy.ORDINARY, Optional.empty());
        assertThatThrownBy(() -> house.as(worker, () -> office.desk.open(nobody)))
                .hasMessage("/members required, /reason too-long");
        assertThat(house.count("select count(*) from core.case_file")).isEqualTo(before);
    }

    @Test
    void theFrontDeskAndTheAdministratorOpenNoCase() {
        PersonId ada = person("Ada");
        for (String role : List.of(Role.DESK, Role.ADMINISTRATOR)) {
            Actor other = house.user("Altro", role, hub);
            assertThatThrownBy(() -> office.opened(other, ada)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void aContactRemembersTheCaseThatCameOfIt() {
        PersonId ada = person("Ada");
        Contact contact = house.as(
                worker,
                () -> office.contacts.record(new ContactData(
                        Optional.of(ada),
                        hub,
                        "in-person",
                        "self",
                        "",
                        List.of("work"),
                        "Cerco lavoro",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "case-opened",
                        Optional.empty())));
        CaseFile file = house.as(
                worker,
                () -> office.desk.open(
                        new CaseOpening(List.of(ada), hub, "Lavoro", Secrecy.ORDINARY, Optional.of(contact.id()))));
        assertThat(house.as(worker, () -> office.contacts.find(contact.id()))
                        .orElseThrow()
                        .caseId())
                .contains(file.id());
        assertThat(house.count(
                        "select count(*) from core.event where type = 'contact-recorded' and case_id = ?",
                        file.id().value()))
                .isEqualTo(1);
    }

    @Test
    void aContactOfSomebodyElseIsNotLinkedAndTheCaseIsNotOpened() {
        PersonId ada = person("Ada");
        PersonId leo = person("Leo");
        Contact contact = house.as(
                worker,
                () -> office.contacts.record(new ContactData(
                        Optional.of(leo),
                        hub,
                        "phone",
                        "relative",
                        "",
                        List.of("work"),
                        "Chiede",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "information",
                        Optional.empty())));
        CaseOpening opening = new CaseOpening(List.of(ada), hub, "Lavoro", Secrecy.ORDINARY, Optional.of(contact.id()));
        assertThatThrownBy(() -> house.as(worker, () -> office.desk.open(opening)))
                .hasMessage("/contact case-of-another");
        assertThat(house.count("select count(*) from core.case_file where holder_id = ?", ada.value()))
                .isZero();
    }

    @Test
    void aProtectedPersonCanBeGivenACaseByWhoRegisteredThem() {
        PersonId zoe = office.town
                .registered(worker, protectedAs(named("Segreti", "Zoe"), Secrecy.SPECIALIST))
                .id();
        CaseFile file = office.opened(worker, hub, Secrecy.SPECIALIST, zoe);
        assertThat(file.members()).extracting(CaseMember::label).containsExactly("Segreti Zoe");
        assertThatThrownBy(() -> office.opened(stranger, house.unit("other"), Secrecy.ORDINARY, zoe))
                .hasMessage("/members/0 unknown-person");
    }

    @Test
    void aCaseOutOfSightIsAbsentAndSoIsOneThatIsNot() {
        CaseFile file = office.opened(worker, person("Ada"));
        long log = house.count("select count(*) from core.access_log");
        assertThat(house.as(stranger, () -> office.cases.find(file.id()))).isEmpty();
        assertThat(house.as(worker, () -> office.cases.find(new CaseId(-1)))).isEmpty();
        assertThat(house.count("select count(*) from core.access_log")).isEqualTo(log);
    }

    @Test
    void aPersonIsFoundByTheNumberOfTheCaseIfTheCaseIsSeen() {
        CaseFile file = office.opened(worker, person("Ada"), person("Leo"));
        String typed = " " + file.number().replace("/0", " / 0");
        assertThat(house.as(worker, () -> office.town.people.search(typed, org.affianca.api.Paging.first(9)))
                        .items())
                .hasSize(2);
        assertThat(house.as(stranger, () -> office.town.people.search(typed, org.affianca.api.Paging.first(9)))
                        .items())
                .isEmpty();
    }
}
