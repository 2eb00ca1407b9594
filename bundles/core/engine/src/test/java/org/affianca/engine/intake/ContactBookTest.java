package org.affianca.engine.intake;

import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.intake.Contact;
import org.affianca.api.intake.ContactData;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ContactBookTest {
    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor desk;
    private final PersonId bruno;

    ContactBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub-" + house.ids().next());
        this.desk = house.user("Sportello", Role.DESK, hub);
        this.bruno = office.town.registered(desk, "Collaudi", "Bruno");
    }

    private ContactData data(Optional<PersonId> who, UnitId where, String asked, String... themes) {
        return new ContactData(
                who,
                where,
                "in-person",
                "self",
                List.of(themes),
                asked,
                "Ha perso il lavoro",
                "Elenco dei servizi",
                "appointment");
    }

    private Contact recorded(Optional<PersonId> who, String asked) {
        return house.as(desk, () -> office.contacts.record(data(who, hub, asked, "income", "housing")));
    }

    @Test
    void aContactIsReadBackAsItWasRecorded() {
        Contact contact = recorded(Optional.of(bruno), "Ho l'affitto indietro");
        assertThat(contact.personLabel()).isEqualTo("Collaudi Bruno");
        assertThat(contact.takenBy()).isEqualTo("Sportello");
        assertThat(contact.data().themes()).containsExactly("income", "housing");
        assertThat(house.as(desk, () -> office.contacts.find(contact.id()))).contains(contact);
    }

    @Test
    void aContactMayBeAnonymous() {
        assertThat(recorded(Optional.empty(), "Dove si chiede l'assegno?").personLabel())
                .isEmpty();
    }

    @Test
    void contactsComeNewestFirstInPagesAndByPerson() {
        for (int i = 0; i < 5; i++) {
            recorded(i % 2 == 0 ? Optional.of(bruno) : Optional.empty(), "n" + i);
        }
        List<String> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            Page<Contact> page = house.as(desk, () -> office.contacts.recent(Optional.empty(), new Paging(from, 2)));
            page.items().forEach(c -> seen.add(c.data().asked()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().contains("n0", "n4");
        assertThat(house.as(desk, () -> office.contacts.recent(Optional.of(bruno), Paging.first(9)))
                        .items())
                .hasSize(3);
    }

    @Test
    void anotherUnitSeesNoneOfIt() {
        Contact contact = recorded(Optional.of(bruno), "x");
        Actor elsewhere = house.user("Altrove", Role.DESK, house.unit("other"));
        assertThat(house.as(elsewhere, () -> office.contacts.find(contact.id())))
                .isEmpty();
        assertThat(house.as(elsewhere, () -> office.contacts.recent(Optional.of(bruno), Paging.first(9)))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> house.as(
                        elsewhere,
                        () -> office.contacts.correct(contact.id(), 1, data(Optional.empty(), hub, "y", "work"))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aCoordinatorRecordsAndSeesForTheUnitsBelow() {
        Actor above = house.user(
                "Carla", Role.COORDINATOR, house.unit("centre-" + house.ids().next()));
        UnitId below = house.unit(
                "below-" + house.ids().next(), above.units().iterator().next());
        Contact contact = house.as(above, () -> office.contacts.record(data(Optional.empty(), below, "x", "work")));
        assertThat(house.as(above, () -> office.contacts.find(contact.id()))).isPresent();
    }

    @Test
    void theContactOfAProtectedPersonIsAbsentForTheDesk() {
        Actor worker = house.user("Giulia", Role.WORKER, hub);
        PersonId zoe = office.town
                .registered(worker, protectedAs(named("Segreti", "Zoe"), Secrecy.SPECIALIST))
                .id();
        Contact contact = house.as(worker, () -> office.contacts.record(data(Optional.of(zoe), hub, "x", "work")));
        assertThat(house.as(desk, () -> office.contacts.find(contact.id()))).isEmpty();
    }

    @Test
    void aCorrectionKeepsWhatWasRecordedBefore() {
        Contact first = recorded(Optional.of(bruno), "prima");
        Contact second = house.as(
                desk, () -> office.contacts.correct(first.id(), 1, data(Optional.of(bruno), hub, "dopo", "debt")));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.data().themes()).containsExactly("debt");
        assertThat(house.count(
                        "select count(*) from core.contact_version where contact_id = ?",
                        first.id().value()))
                .isEqualTo(2);
        assertThatThrownBy(() -> house.as(
                        desk, () -> office.contacts.correct(first.id(), 1, data(Optional.empty(), hub, "mai", "debt"))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        ContactData wrong = new ContactData(
                Optional.of(new PersonId(-1)),
                house.unit("other"),
                "pigeon",
                "",
                List.of("income", "income", "gold"),
                "",
                "\u0001",
                "x".repeat(4001),
                "?");
        assertThatThrownBy(() -> house.as(desk, () -> office.contacts.record(wrong)))
                .isInstanceOf(Invalid.class)
                .hasMessage("/person unknown-person, /unit unknown-unit, /channel unknown-code, /contactedBy required,"
                        + " /themes/1 theme-twice, /themes/2 unknown-code, /asked required, /reading not-plain-text,"
                        + " /given too-long, /outcome unknown-code");
        assertThatThrownBy(() -> house.as(desk, () -> office.contacts.record(data(Optional.empty(), hub, "x"))))
                .hasMessage("/themes required");
    }

    @Test
    void administratorsRecordNothing() {
        Actor administrator = house.user("Informatica", Role.ADMINISTRATOR, hub);
        assertThatThrownBy(() ->
                        house.as(administrator, () -> office.contacts.record(data(Optional.empty(), hub, "x", "work"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aContactThatIsNotThereLeadsNowhere() {
        Actor worker = house.user("Giulia", Role.WORKER, hub);
        assertThat(house.as(desk, () -> office.contacts.find(new ContactId(-1))))
                .isEmpty();
        assertThatThrownBy(() -> house.doAs(worker, () -> office.contacts.ledTo(new ContactId(-1), new CaseId(1))))
                .isInstanceOf(Missing.class);
        Contact contact = recorded(Optional.empty(), "x");
        assertThatThrownBy(() -> house.doAs(worker, () -> office.contacts.ledTo(contact.id(), new CaseId(-1))))
                .isInstanceOf(Missing.class);
    }
}
