package org.affianca.engine.person;

import static org.affianca.engine.person.TestPeople.ada;
import static org.affianca.engine.person.TestPeople.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.person.Address;
import org.affianca.api.person.AddressKind;
import org.affianca.api.person.CodeKind;
import org.affianca.api.person.ContactPoint;
import org.affianca.api.person.DatedAddress;
import org.affianca.api.person.DatedCitizenship;
import org.affianca.api.person.DatedName;
import org.affianca.api.person.Entries;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.NameKind;
import org.affianca.api.person.PersonData;
import org.affianca.api.person.PersonEntries;
import org.affianca.api.person.PersonSummary;
import org.affianca.api.person.PersonVersion;
import org.affianca.api.person.PersonVersion.Change;
import org.affianca.api.person.TemporaryCode;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Validity;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.vault.RawTexts;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RegistryTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final Address REFUGE = new Address("via Nascosta 9", "43121", "Parma", "PR");

    private final TestHouse house;
    private final TestPeople town;
    private final RegistryBook registry;
    private final Actor desk;
    private final Actor giulia;

    RegistryTest(TestHouse house) {
        this.house = house;
        this.town = new TestPeople(house);
        this.registry = new RegistryBook(TestGround.of(house));
        this.desk = house.user("Sportello", Role.DESK, house.unit("hub"));
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
    }

    private Entries of(Actor who, PersonId id) {
        return house.as(who, () -> registry.find(id)).orElseThrow().entries();
    }

    private PersonEntries write(Actor who, PersonId id, int version, Entries entries) {
        return house.as(who, () -> registry.write(id, version, entries));
    }

    private PersonData data(PersonId id) {
        return house.as(giulia, () -> town.people.find(id)).orElseThrow().data();
    }

    private static Entries withName(Entries e, DatedName name) {
        List<DatedName> names = new ArrayList<>(e.names());
        names.add(name);
        return new Entries(names, e.addresses(), e.citizenships(), e.codes());
    }

    private static Entries withAddress(Entries e, DatedAddress address) {
        List<DatedAddress> addresses = new ArrayList<>(e.addresses());
        addresses.add(address);
        return new Entries(e.names(), addresses, e.citizenships(), e.codes());
    }

    private static DatedAddress place(AddressKind kind, boolean secret) {
        return new DatedAddress(kind, REFUGE, Validity.from(MARCH), secret, "");
    }

    /** Ada of the tests without her fiscal code, which only one person of a house can have. */
    private PersonId anyAda() {
        PersonData a = ada();
        PersonData without = new PersonData(
                a.surname(),
                a.name(),
                Optional.empty(),
                "",
                a.birthDate(),
                a.birthPlace(),
                a.sex(),
                a.citizenship(),
                a.language(),
                a.residence(),
                a.contactPoints(),
                a.secrecy());
        return town.registered(desk, without).id();
    }

    @Test
    void aPersonHasTheEntriesOfTodayFromTheFirstMoment() {
        Entries entries = of(desk, anyAda());
        assertThat(entries.names()).extracting(DatedName::kind).containsExactly(NameKind.REGISTRY);
        assertThat(entries.addresses()).extracting(DatedAddress::address).containsExactly(ada().residence());
        assertThat(entries.citizenships()).containsExactly(new DatedCitizenship("ITA", Validity.ALWAYS));
        assertThat(entries.codes()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackAndTheViewOfTodayFollows() {
        PersonId id = anyAda();
        LocalDate yesterday = LocalDate.now(house.clock()).minusDays(1);
        Entries entries = new Entries(
                List.of(
                        new DatedName(NameKind.REGISTRY, "Prove", "Ada", Validity.from(MARCH)),
                        new DatedName(
                                NameKind.REGISTRY,
                                "Fittizi",
                                "Ada",
                                new Validity(Optional.empty(), Optional.of(MARCH.minusDays(1)))),
                        new DatedName(NameKind.CHOSEN, "", "Adele", Validity.ALWAYS)),
                List.of(
                        new DatedAddress(
                                AddressKind.RESIDENCE,
                                ada().residence(),
                                new Validity(Optional.empty(), Optional.of(yesterday)),
                                false,
                                ""),
                        place(AddressKind.ACTUAL_STAY, false)),
                List.of(
                        new DatedCitizenship("MAR", Validity.ALWAYS),
                        new DatedCitizenship("ITA", Validity.from(MARCH))),
                List.of(new TemporaryCode(
                        CodeKind.STP,
                        "STP0800100000012",
                        new Validity(Optional.of(MARCH), Optional.of(MARCH.plusMonths(6))))));
        PersonEntries written = write(desk, id, 1, entries);
        assertThat(written.version()).isEqualTo(2);
        assertThat(of(giulia, id)).isEqualTo(entries);
        PersonData now = data(id);
        assertThat(now.surname() + " " + now.name()).isEqualTo("Prove Ada");
        assertThat(now.residence()).isEqualTo(Address.UNKNOWN);
        assertThat(now.citizenship()).isEqualTo("MAR");
    }

    @Test
    void aCorrectionOfTheViewOfTodayIsFoundInTheEntries() {
        PersonId id = anyAda();
        write(desk, id, 1, withName(of(desk, id), new DatedName(NameKind.ALIAS, "Ady", "", Validity.ALWAYS)));
        PersonData now = data(id);
        PersonData corrected = new PersonData(
                "Fittizzi",
                now.name(),
                now.fiscalCode(),
                "",
                now.birthDate(),
                now.birthPlace(),
                now.sex(),
                "ALB",
                now.language(),
                REFUGE,
                now.contactPoints(),
                now.secrecy());
        house.as(desk, () -> town.register.correct(id, 2, corrected));
        Entries entries = of(desk, id);
        assertThat(entries.names()).extracting(DatedName::surname).containsExactly("Fittizzi", "Ady");
        assertThat(entries.addresses()).extracting(DatedAddress::address).containsExactly(REFUGE);
        assertThat(entries.citizenships()).extracting(DatedCitizenship::country).containsExactly("ALB");
        assertThat(data(id)).isEqualTo(corrected);
    }

    @Test
    void somebodyIsFoundUnderAnAliasAndAFormerName() {
        PersonId id = town.registered(desk, "Verosimili", "Rita");
        write(desk, id, 1, withName(of(desk, id), new DatedName(NameKind.ALIAS, "Zenobia", "", Validity.ALWAYS)));
        assertThat(house.as(desk, () -> town.people.search("zenob", Paging.first(10)))
                        .items())
                .extracting(PersonSummary::id)
                .containsExactly(id);
        assertThat(house.as(desk, () -> town.people.search("verosim", Paging.first(10)))
                        .items())
                .extracting(PersonSummary::id)
                .containsExactly(id);
    }

    @Test
    void allFlawsAreSaidAtOnce() {
        PersonId id = anyAda();
        LocalDate tomorrow = LocalDate.now(house.clock()).plusDays(1);
        Entries wrong = new Entries(
                List.of(new DatedName(NameKind.REGISTRY, "Fittizi", "", Validity.from(tomorrow))),
                List.of(
                        new DatedAddress(
                                AddressKind.RESIDENCE,
                                REFUGE,
                                new Validity(Optional.empty(), Optional.of(tomorrow)),
                                false,
                                ""),
                        new DatedAddress(AddressKind.FICTITIOUS_RESIDENCE, REFUGE, Validity.ALWAYS, false, ""),
                        new DatedAddress(AddressKind.LETTERS, Address.UNKNOWN, Validity.ALWAYS, false, "")),
                List.of(new DatedCitizenship("ITALIA", Validity.ALWAYS)),
                List.of(new TemporaryCode(CodeKind.ENI, "STP0800100000012", Validity.ALWAYS)));
        assertThatThrownBy(() -> write(desk, id, 1, wrong))
                .isInstanceOf(Invalid.class)
                .hasMessage("/names/0/name required, /names/0/from in-the-future, /addresses/0/until not-over-yet,"
                        + " /addresses/2/street required, /citizenships/0/country unknown-country,"
                        + " /codes/0/code not-such-a-code, /names no-name-of-today, /addresses/1/from overlaps");
    }

    @Test
    void aStaleWriteAnUnknownPersonAndAStrangerAreRefused() {
        PersonId id = anyAda();
        Entries entries = of(desk, id);
        write(desk, id, 1, entries);
        assertThatThrownBy(() -> write(giulia, id, 1, entries)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> write(giulia, new PersonId(404), 1, entries)).isInstanceOf(Missing.class);
        Actor it = house.user("Informatica", Role.ADMINISTRATOR, house.unit("hub"));
        assertThatThrownBy(() -> write(it, id, 2, entries)).isInstanceOf(Forbidden.class);
        assertThat(house.as(it, () -> registry.find(id))).isEmpty();
    }

    @Test
    void aSecretPlaceIsInNoListNoViewAndNoHistoryButTheTeams() {
        PersonId id = anyAda();
        LocalDate yesterday = LocalDate.now(house.clock()).minusDays(1);
        Entries before = of(giulia, id);
        DatedAddress left = new DatedAddress(
                AddressKind.RESIDENCE,
                ada().residence(),
                new Validity(Optional.empty(), Optional.of(MARCH.minusDays(1))),
                false,
                "");
        Entries moved = new Entries(
                before.names(),
                List.of(left, place(AddressKind.RESIDENCE, true)),
                before.citizenships(),
                before.codes());
        write(giulia, id, 1, moved);

        assertThat(of(giulia, id).addresses()).hasSize(2);
        assertThat(of(desk, id).addresses()).containsExactly(left);
        assertThat(data(id).residence()).isEqualTo(Address.UNKNOWN);
        assertThat(house.as(desk, () -> town.people.find(id))
                        .orElseThrow()
                        .data()
                        .residence())
                .isEqualTo(Address.UNKNOWN);
        assertThat(house.as(desk, () -> registry.versions(id, Paging.first(10)))
                        .items()
                        .get(0)
                        .changes())
                .extracting(Change::field)
                .doesNotContain("residence", "addresses");
        assertThat(house.as(giulia, () -> registry.versions(id, Paging.first(10)))
                        .items()
                        .get(0)
                        .changes())
                .extracting(Change::field)
                .contains("residence", "addresses");

        Entries ofDesk = of(desk, id);
        assertThatThrownBy(() -> write(
                        desk,
                        id,
                        2,
                        withAddress(
                                ofDesk,
                                new DatedAddress(AddressKind.RESIDENCE, REFUGE, Validity.from(yesterday), false, ""))))
                .hasMessage("/addresses residence-is-protected");
        write(desk, id, 2, withAddress(ofDesk, place(AddressKind.LETTERS, false)));
        assertThat(of(giulia, id).addresses())
                .as("who does not see a place does not drop it")
                .contains(place(AddressKind.RESIDENCE, true));
        assertThat(data(id).residence()).isEqualTo(Address.UNKNOWN);
    }

    @Test
    void theFrontDeskCannotHideAPlaceFromItself() {
        PersonId id = anyAda();
        assertThatThrownBy(() -> write(desk, id, 1, withAddress(of(desk, id), place(AddressKind.FACILITY, true))))
                .hasMessage("/addresses would-lose-sight-of-place");
        assertThat(of(giulia, id).addresses()).hasSize(1);
    }

    @Test
    void aCorrectedFiscalCodeTellsWhoWhenFromWhatAndToWhat() {
        PersonId id = town.registered(desk, TestPeople.person("Prove", "Ugo", "", "01234567897"))
                .id();
        FiscalCode right = FiscalCode.parse("PRVGUO80A01G337Z").orElseGet(() -> new FiscalCode("RSSMRA75C22H501I"));
        house.as(
                giulia,
                () -> town.register.correct(id, 1, TestPeople.person("Prove", "Ugo", "1980-01-01", right.value())));
        house.as(
                giulia,
                () -> town.register.correct(id, 2, TestPeople.person("Prove", "Ugo", "1980-01-02", right.value())));
        assertThat(house.as(desk, () -> registry.fiscalCodes(id)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).contains(new FiscalCode("01234567897"));
                    assertThat(change.after()).contains(right);
                    assertThat(change.by()).isEqualTo("Giulia");
                    assertThat(change.version()).isEqualTo(2);
                });
        assertThat(of(desk, id).codes()).extracting(TemporaryCode::code).containsExactly("01234567897");
    }

    @Test
    void everyVersionTellsWhatItChanged() {
        PersonId id = anyAda();
        write(desk, id, 1, withName(of(desk, id), new DatedName(NameKind.ALIAS, "Ady", "", Validity.from(MARCH))));
        PersonData now = data(id);
        house.as(
                giulia,
                () -> town.register.correct(
                        id,
                        2,
                        new PersonData(
                                now.surname(),
                                now.name(),
                                now.fiscalCode(),
                                "",
                                now.birthDate(),
                                now.birthPlace(),
                                now.sex(),
                                now.citizenship(),
                                "fr",
                                now.residence(),
                                List.of(new ContactPoint("phone", "0521 111111", true, "", true, "dopo le 18")),
                                now.secrecy())));
        Page<PersonVersion> first = house.as(desk, () -> registry.versions(id, Paging.first(2)));
        assertThat(first.items()).extracting(PersonVersion::version).containsExactly(3, 2);
        PersonVersion third = first.items().get(0);
        assertThat(third.by()).isEqualTo("Giulia");
        assertThat(third.changes())
                .contains(new Change("language", "it", "fr"))
                .extracting(Change::field)
                .containsExactly("language", "contactPoints");
        assertThat(first.items().get(1).changes())
                .anySatisfy(change -> assertThat(change.after()).contains("Ady (2025-03-01 – …)"));
        Page<PersonVersion> second = house.as(desk, () -> registry.versions(id, new Paging(first.next(), 2)));
        assertThat(second.items()).extracting(PersonVersion::version).containsExactly(1);
        assertThat(second.next()).isEmpty();
        assertThat(data(id).contactPoints().get(0).noMessages()).isTrue();
        assertThat(data(id).contactPoints().get(0).times()).isEqualTo("dopo le 18");
    }

    @Test
    void derbyFindsVersionsAndEntriesByTheirKeys() {
        PersonId id = town.registered(desk, named("Collaudi", "Bruno")).id();
        PastMapper past = house.mappers().of(PastMapper.class);
        EntryMapper entries = house.mappers().of(EntryMapper.class);
        String versions = house.as(desk, () -> TestPlan.of(house, () -> past.versions(house.organisation(), id, 9, 3)));
        assertThat(versions).doesNotContain("Table Scan ResultSet for PERSON_VERSION");
        String places = house.as(
                desk,
                () -> TestPlan.of(house, () -> entries.addresses(house.sight().viewer(), id)));
        assertThat(places).doesNotContain("Table Scan ResultSet for PERSON_ADDRESS");
    }

    @Test
    void aSecretAddressStandsInNoTable() {
        PersonId id = town.registered(desk, named("Ginepri", "Ada")).id();
        DatedAddress hidden = new DatedAddress(
                AddressKind.ACTUAL_STAY,
                new Address("via del Ginepraio 9", "43121", "Ginepraio", "PR"),
                Validity.from(MARCH),
                true,
                "chiave dal ginepraio");
        write(giulia, id, 1, withAddress(of(giulia, id), hidden));

        assertThat(RawTexts.columnsWith(house, "inepraio")).isEmpty();
        assertThat(of(giulia, id).addresses()).contains(hidden);
        assertThat(house.as(giulia, () -> registry.versions(id, Paging.first(1)))
                        .items()
                        .get(0)
                        .changes())
                .anySatisfy(change -> assertThat(change.after()).contains("via del Ginepraio 9"));
    }
}
