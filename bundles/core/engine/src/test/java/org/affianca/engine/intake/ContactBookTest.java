package org.affianca.engine.intake;

import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.protectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.Tally;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.intake.Contact;
import org.affianca.api.intake.ContactData;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.intake.UnmetDemand;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
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
                "",
                List.of(themes),
                asked,
                "Ha perso il lavoro",
                "Elenco dei servizi",
                List.of("isee"),
                List.of(new UnmetDemand("rent-support", "call-closed", "Riapre in autunno")),
                "appointment",
                Optional.empty());
    }

    private ContactData about(Optional<PersonId> who, List<UnmetDemand> unmet, Optional<LocalDate> followUpOn) {
        return new ContactData(
                who,
                hub,
                "phone",
                "third-party",
                "La vicina, signora Rosa",
                List.of("ageing"),
                "Pasti a casa",
                "",
                "",
                List.of(),
                unmet,
                "information",
                followUpOn);
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
        assertThat(contact.data().paperwork()).containsExactly("isee");
        assertThat(contact.data().unmet())
                .containsExactly(new UnmetDemand("rent-support", "call-closed", "Riapre in autunno"));
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
                "due\nrighe",
                List.of("income", "income", "gold"),
                "",
                "\u0001",
                "x".repeat(4001),
                List.of("isee", "papyrus", "isee"),
                List.of(
                        new UnmetDemand("moon-flight", "", "x".repeat(501)),
                        new UnmetDemand("nursery", "no-places", ""),
                        new UnmetDemand("nursery", "cost", "")),
                "?",
                Optional.of(LocalDate.of(1066, 1, 1)));
        assertThatThrownBy(() -> house.as(desk, () -> office.contacts.record(wrong)))
                .isInstanceOf(Invalid.class)
                .hasMessage("/person unknown-person, /unit unknown-unit, /channel unknown-code, /contactedBy required,"
                        + " /caller not-plain-text, /themes/1 theme-twice, /themes/2 unknown-code, /asked required,"
                        + " /reading not-plain-text, /given too-long, /paperwork/1 unknown-code,"
                        + " /paperwork/2 paper-twice, /unmet/0/service unknown-code, /unmet/0/reason required,"
                        + " /unmet/0/note too-long, /unmet/2/service demand-twice, /outcome unknown-code,"
                        + " /followUpOn date-out-of-range");
        assertThatThrownBy(() -> house.as(desk, () -> office.contacts.record(data(Optional.empty(), hub, "x"))))
                .hasMessage("/themes required");
    }

    @Test
    void whoCoordinatesFromAboveIsToldNoUnmetDemandBelowFiveAndNoSumThatGivesItAway() {
        UnitId above = house.unit("above-" + house.ids().next());
        UnitId north = house.unit("north-" + house.ids().next(), above);
        UnitId south = house.unit("south-" + house.ids().next(), above);
        Actor chief = house.user("Dirige", Role.COORDINATOR, above);
        askedInVain(north, 5);
        askedInVain(south, 2);
        Period today = new Period(office.today(), Optional.of(office.today()));
        Tally few = Tally.between(1, 4);
        assertThat(house.as(chief, () -> office.contacts.unmet(today, Optional.of(north))))
                .containsExactly(new UnmetCount("rent-support", "call-closed", Tally.exact(5), few));
        assertThat(house.as(chief, () -> office.contacts.unmet(today, Optional.of(south))))
                .containsExactly(new UnmetCount("rent-support", "call-closed", few, few));
        assertThat(house.as(chief, () -> office.contacts.unmet(today, Optional.empty())))
                .as("7 less the 5 of the north would give the south away; the same person asked in both")
                .containsExactly(
                        new UnmetCount("rent-support", "call-closed", Tally.between(6, 9), Tally.between(1, 8)));
        Actor ofTheSouth = house.user("Coordina Sud", Role.COORDINATOR, south);
        assertThat(house.as(ofTheSouth, () -> office.contacts.unmet(today, Optional.empty())))
                .as("one's own unit is counted exactly")
                .containsExactly(new UnmetCount("rent-support", "call-closed", Tally.exact(2), Tally.exact(1)));
    }

    private void askedInVain(UnitId where, int times) {
        Actor there = house.user("Sportello", Role.DESK, where);
        for (int i = 0; i < times; i++) {
            house.as(there, () -> office.contacts.record(data(Optional.of(bruno), where, "Affitto", "income")));
        }
    }

    @Test
    void whatWasAskedInVainIsCountedByServiceAndReason() {
        UnmetDemand meals = new UnmetDemand("home-meals", "no-places", "");
        UnmetDemand help = new UnmetDemand("home-help", "waiting-list", "");
        List.of(Optional.of(bruno), Optional.of(bruno), Optional.<PersonId>empty())
                .forEach(who ->
                        house.as(desk, () -> office.contacts.record(about(who, List.of(meals), Optional.empty()))));
        Contact corrected = house.as(
                desk, () -> office.contacts.record(about(Optional.of(bruno), List.of(meals), Optional.empty())));
        house.as(
                desk,
                () -> office.contacts.correct(
                        corrected.id(), 1, about(Optional.of(bruno), List.of(help), Optional.empty())));
        Period today = new Period(office.today(), Optional.of(office.today()));
        assertThat(house.as(desk, () -> office.contacts.unmet(today, Optional.of(hub))))
                .containsExactly(
                        new UnmetCount("home-meals", "no-places", Tally.exact(3), Tally.exact(1)),
                        new UnmetCount("home-help", "waiting-list", Tally.exact(1), Tally.exact(1)));
        Period later = Period.from(office.today().plusDays(1));
        assertThat(house.as(desk, () -> office.contacts.unmet(later, Optional.empty())))
                .isEmpty();
        Actor elsewhere = house.user("Altrove", Role.COORDINATOR, house.unit("other"));
        assertThat(house.as(elsewhere, () -> office.contacts.unmet(today, Optional.empty())))
                .isEmpty();
    }

    @Test
    void aContactWaitsForItsFollowUpUntilSomebodyCameBackToIt() {
        LocalDate monday = office.today().plusDays(3);
        Contact first =
                house.as(desk, () -> office.contacts.record(about(Optional.of(bruno), List.of(), Optional.of(monday))));
        Contact second = house.as(
                desk,
                () -> office.contacts.record(about(Optional.empty(), List.of(), Optional.of(monday.minusDays(1)))));
        assertThat(waiting(monday.minusDays(2), 9)).isEmpty();
        assertThat(waiting(monday, 9)).containsExactly(second.id(), first.id());
        assertThat(waiting(monday, 1)).containsExactly(second.id(), first.id());
        Contact done = house.as(desk, () -> office.contacts.followedUp(second.id(), 1, office.today()));
        assertThat(done.followedUpOn()).contains(office.today());
        assertThat(done.version()).isEqualTo(2);
        assertThat(waiting(monday, 9)).containsExactly(first.id());
        assertThatThrownBy(() -> house.as(desk, () -> office.contacts.followedUp(first.id(), 7, office.today())))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(desk, () -> office.contacts.followedUp(first.id(), 1, monday)))
                .hasMessage("/on in-the-future");
        assertThatThrownBy(() -> house.as(
                        desk,
                        () -> office.contacts.followedUp(
                                first.id(), 1, office.today().minusDays(1))))
                .hasMessage("/on before-the-contact");
    }

    private List<ContactId> waiting(LocalDate until, int limit) {
        List<ContactId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            Page<Contact> page = house.as(desk, () -> office.contacts.toFollowUp(until, new Paging(from, limit)));
            page.items().forEach(c -> seen.add(c.id()));
            after = page.next();
        } while (after.isPresent());
        return seen;
    }

    @Test
    void derbyWalksTheIndexesOfTheLists() {
        ContactMapper sql = house.mappers().of(ContactMapper.class);
        UnmetMapper unmet = house.mappers().of(UnmetMapper.class);
        Instant now = house.clock().instant();
        List<Supplier<List<?>>> lists = List.of(
                () -> sql.recent(house.sight().viewer(), null, null, 21),
                () -> sql.recent(house.sight().viewer(), bruno, null, 21),
                () -> sql.toFollowUp(house.sight().viewer(), office.today(), null, 21),
                () -> unmet.count(house.sight().viewer(), now.minusSeconds(60), now, null));
        for (Supplier<List<?>> list : lists) {
            String plan = house.as(desk, () -> TestPlan.of(house, list));
            assertThat(plan)
                    .doesNotContain(
                            "Table Scan ResultSet for CONTACT", "Table Scan ResultSet for ACCOUNT ", "Hash Join");
        }
        String order = house.as(desk, () -> TestPlan.of(house, lists.get(0)));
        assertThat(order).doesNotContain("Sort ResultSet");
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
