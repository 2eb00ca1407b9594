package org.affianca.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.merge.Merge;
import org.affianca.api.merge.MergeData;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonSummary;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.apart.Apart;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.person.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MergeTest {
    private final TestHouse house;
    private TwoRecords two;

    MergeTest(TestHouse house) {
        this.house = house;
    }

    @BeforeEach
    void oneWomanTwice() {
        two = new TwoRecords(house);
    }

    @Test
    void whatSpokeOfTheAbsorbedRecordSpeaksOfTheSurvivor() {
        Merge merge = two.merge();

        assertThat(merge.carried()).isPositive();
        assertThat(merge.absorbedLabel()).isEqualTo("Fittizi Adele");
        Map.of(
                        "core.case_file", "holder_id",
                        "core.case_member", "person_id",
                        "core.works", "payee_id",
                        "core.contact", "person_id",
                        "core.household_member", "person_id",
                        "garden.plot", "neighbour",
                        "garden.key_holder", "person_id")
                .forEach((table, column) -> {
                    assertThat(two.count(table, column, two.adele)).as(table).isZero();
                    assertThat(two.count(table, column, two.ada)).as(table).isEqualTo(2);
                });
    }

    @Test
    void readingTheAbsorbedRecordLeadsToTheSurvivorAndNoListShowsIt() {
        two.merge();

        Person found =
                house.as(two.giulia, () -> two.town.people.find(two.adele)).orElseThrow();
        assertThat(found.id()).isEqualTo(two.ada);
        assertThat(house.as(two.giulia, () -> two.town.people.search("fittizi", Paging.first(9)))
                        .items())
                .extracting(PersonSummary::id)
                .containsExactly(two.ada);
    }

    @Test
    void whoLooksForTheAbsorbedRecordFindsTheSurvivorUntilTheyAreParted() {
        Merge merge = two.merge();
        assertThat(found("fittizi adele")).containsExactly(two.ada);
        house.doAs(two.giulia, () -> two.town.register.correct(two.ada, 1, TestPeople.ada()));
        assertThat(found("adele")).containsExactly(two.ada);

        two.part(merge);
        assertThat(found("adele")).containsExactly(two.adele);
        assertThat(found("fittizi ada")).containsExactly(two.ada);
    }

    private List<PersonId> found(String text) {
        return house.as(two.giulia, () -> two.town.people.search(text, Paging.first(9))).items().stream()
                .map(PersonSummary::id)
                .toList();
    }

    @Test
    void nobodyWritesToTheAbsorbedRecord() {
        two.merge();

        refused(
                () -> house.doAs(two.giulia, () -> two.town.register.correct(two.adele, 1, TestPeople.ada())),
                "merged-into-another");
    }

    @Test
    void afterMergingAndPartingEveryByteIsAsBefore() {
        String ada = two.export(two.ada);
        String adele = two.export(two.adele);
        assertThat(adele)
                .contains(
                        "garden.plot", "Orto 2", "garden.key_holder", "core.works", "core.contact", "FTTDLA91D52G337V");

        Merge merge = two.merge();
        assertThat(two.export(two.ada)).contains("Orto 1", "Orto 2", "FTTDLA91D52G337V");
        Merge parted = two.part(merge);

        assertThat(parted.parting().orElseThrow().reason()).isEqualTo("Erano sorelle");
        assertThat(two.export(two.ada)).isEqualTo(ada);
        assertThat(two.export(two.adele)).isEqualTo(adele);
    }

    @Test
    void rowsTheSurvivorHasAlreadyAreSetAsideAndComeBackWhole() {
        long file = two.caseOf(two.husband, "CLOSED");
        two.member(file, two.ada);
        two.member(file, two.adele);
        two.household(two.ada, two.adele);
        two.holdsKey(7, two.ada);
        two.holdsKey(7, two.adele);
        String ada = two.export(two.ada);
        String adele = two.export(two.adele);

        Merge merge = two.merge();
        assertThat(merge.aside()).isEqualTo(3);
        assertThat(two.count("garden.key_holder", "person_id", two.ada)).isEqualTo(3);
        two.part(merge);

        assertThat(two.export(two.ada)).isEqualTo(ada);
        assertThat(two.export(two.adele)).isEqualTo(adele);
    }

    @Test
    void anOpenCaseOfEachIsRefusedUnlessBothMayGoOn() {
        two.caseOf(two.ada, "IN_CHARGE");
        two.caseOf(two.adele, "IN_CHARGE");
        String ada = two.export(two.ada);
        String adele = two.export(two.adele);

        refused(() -> two.merge(), "both-have-open-cases");
        Merge merge = two.merge(true);
        assertThat(house.count(
                        "select count(*) from core.case_file where state = 'IN_CHARGE' and holder_id = ?",
                        two.ada.value()))
                .isEqualTo(2);
        two.part(merge);

        assertThat(two.export(two.ada)).isEqualTo(ada);
        assertThat(two.export(two.adele)).isEqualTo(adele);
    }

    @Test
    void anAreaThatHoldsDataAndDoesNotRunRefusesByItsName() {
        two.shelf.take(two.shelf.area("garden").orElseThrow());

        assertThatThrownBy(() -> two.merge()).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.reasons()).extracting(why -> why.code()).containsExactly("area-away");
            assertThat(no.reasons().get(0).values().toString()).isEqualTo("{area=garden}");
        });
        assertThat(two.count("core.case_file", "holder_id", two.adele)).isEqualTo(1);
        two.shelf.put(Garden.area());
        Merge merge = two.merge();
        two.shelf.take(two.shelf.area("garden").orElseThrow());
        refused(() -> two.part(merge), "area-away");
    }

    @Test
    void anAreaWithoutDataIsNotMissed() {
        house.sql("delete from garden.plot");
        house.sql("delete from garden.key_holder");
        two.shelf.take(two.shelf.area("garden").orElseThrow());

        assertThat(two.merge().carried()).isPositive();
    }

    @Test
    void whatWasWrittenToTheSurvivorSinceStaysWithTheSurvivor() {
        Merge merge = two.merge();
        long since = two.caseOf(two.ada, "CLOSED");

        two.part(merge);

        assertThat(house.count("select holder_id from core.case_file where id = ?", since))
                .isEqualTo(two.ada.value());
        assertThat(two.count("core.case_file", "holder_id", two.adele)).isEqualTo(1);
    }

    @Test
    void aRowThatIsGoneSinceKeepsTheTwoTogether() {
        Merge merge = two.merge();
        house.sql("delete from garden.key_holder where gate = 2");

        refused(() -> two.part(merge), "rows-gone-since");
        assertThat(two.count("core.case_file", "holder_id", two.adele)).isZero();
    }

    @Test
    void aFiscalCodeTheSurvivorTookOverKeepsTheTwoTogether() {
        Merge merge = two.merge();
        house.doAs(
                two.giulia,
                () -> two.town.register.correct(
                        two.ada,
                        two.version(two.ada),
                        TestPeople.person("Fittizi", "Adele", "1991-04-12", "FTTDLA91D52G337V")));

        refused(() -> two.part(merge), "fiscal-code-taken-since");
    }

    @Test
    void theLatestOfSeveralMergesIsPartedFirst() {
        Merge first = two.merge();
        PersonId third = two.town.registered(two.giulia, "Fittizi", "Addolorata");
        Merge second = house.as(
                two.giulia,
                () -> two.desk.merge(new MergeData(two.ada, two.version(two.ada), third, 1, "Anche lei", false)));

        refused(() -> two.part(first), "later-merge-first");
        two.part(second);
        two.part(first);
    }

    @Test
    void aMergeIntoAMergedOneFollowsTheWholeChain() {
        two.merge();
        PersonId last = two.town.registered(two.giulia, "Fittizi", "Ada Maria");
        house.doAs(
                two.giulia,
                () -> two.desk.merge(new MergeData(last, 1, two.ada, two.version(two.ada), "La più completa", false)));

        assertThat(house.as(two.giulia, () -> two.town.people.find(two.adele))
                        .orElseThrow()
                        .id())
                .isEqualTo(last);
        assertThat(two.export(last)).contains("Orto 1", "Orto 2");
    }

    @Test
    void whatIsWrongIsSaidAndStaleRecordsAreNotMerged() {
        assertThatThrownBy(() ->
                        house.as(two.giulia, () -> two.desk.merge(new MergeData(two.ada, 1, two.ada, 1, " ", false))))
                .isInstanceOfSatisfying(Invalid.class, bad -> assertThat(bad.flaws())
                        .extracting(flaw -> flaw.pointer())
                        .containsExactly("/reason", "/absorbed"));
        assertThatThrownBy(() -> house.as(
                        two.giulia, () -> two.desk.merge(new MergeData(two.ada, 1, two.adele, 9, "Sì", false))))
                .isInstanceOf(Stale.class);
        Merge merge = two.merge();
        assertThatThrownBy(() -> house.as(two.giulia, () -> two.desk.part(merge.id(), 9, "No")))
                .isInstanceOf(Stale.class);
        Merge parted = two.part(merge);
        refused(() -> two.part(parted), "parted-already");
    }

    @Test
    void onlyCaseworkersWhoSeeBothMergeAndWhoSeesNeitherLearnsNothing() {
        Actor desk = house.user("Sportello", Role.DESK, two.hub);
        assertThatThrownBy(() ->
                        house.as(desk, () -> two.desk.merge(new MergeData(two.ada, 1, two.adele, 1, "Sì", false))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(
                        two.giulia,
                        () -> two.desk.merge(new MergeData(two.ada, 1, new PersonId(999_999), 1, "Sì", false))))
                .isInstanceOf(Missing.class);
        assertThat(house.as(two.giulia, () -> two.desk.export(new PersonId(999_999))))
                .isEmpty();
    }

    @Test
    void whatIsKeptApartAndWhatIsSealedIsNotMergedAndTheRefusalIsTheSame() {
        house.sql("update core.person set secrecy = 'SEALED' where id = ?", two.adele.value());
        refused(two::merge, "sealed-is-not-merged");
        house.sql("update core.person set secrecy = 'ORDINARY' where id = ?", two.adele.value());
        Apart apart = new Apart(house.mappers(), house.vault());
        apart.keep(house.organisation(), two.adele, two.ada);
        refused(two::merge, "sealed-is-not-merged");
        house.sql("delete from core.kept_apart");
    }

    @Test
    void anExportTellsNothingThatTheCaseworkerMayNotSee() {
        house.sql(
                "update core.case_file set secrecy = 'SEALED', reason = 'Riservatissimo' where holder_id = ?",
                two.adele.value());
        house.sql(
                "insert into core.person_address (organisation_id, person_id, since_version, place, kind, street,"
                        + " postcode, municipality, province, secret, remark, author_id) values (1, ?, 1, 0, 'SHELTER',"
                        + " 'via Nascosta 3', '', '', '', true, '', ?)",
                two.adele.value(),
                two.giulia.id().value());
        house.sql("update core.person_version set street = 'via di Prima 1' where id = ?", two.adele.value());

        assertThat(two.export(two.adele))
                .contains("core.contact", "garden.key_holder", "core.person_version")
                .doesNotContain(
                        "Riservatissimo", "core.works", "core.case_member", "Orto 2", "via Nascosta", "via di Prima");
        house.sql("delete from core.person_address");
    }

    private List<String> held() {
        Viewer viewer = house.as(two.giulia, house.sight()::viewer);
        return house.transactions().within(() -> two.participation.held(viewer, two.ada, two.adele)).stream()
                .map(held -> held.table() + " " + held.one() + " " + held.other())
                .toList();
    }

    private void expected(PersonId whom) {
        long appointment = house.ids().next();
        house.sql(
                "insert into core.appointment (organisation_id, id, version, title, type, on_day, from_time, until_time,"
                        + " place, room, room_key, case_id, note, state, outcome, made_by, changed_at, changed_by)"
                        + " select 1, ?, 1, 'x', 'interview', c.opened_on, '09:00', '10:00', '', '', '', c.id, '', 'PLANNED',"
                        + " '', c.changed_by, c.changed_at, c.changed_by from core.case_file c where c.holder_id = ?",
                appointment,
                whom.value());
        house.sql(
                "insert into core.appointment_person (organisation_id, appointment_id, person_id) values (1, ?, ?)",
                appointment,
                whom.value());
    }

    private void walled(PersonId one, PersonId other) {
        long barrier = house.ids().next();
        long by = two.giulia.id().value();
        house.sql(
                "insert into core.barrier (organisation_id, id, version, guarded_person_id, other_person_id, reason,"
                        + " from_day, set_at, set_by, lifted_because, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, ?, 'x', ?, ?, ?, '', ?, ?)",
                barrier,
                one.value(),
                other.value(),
                LocalDate.now(house.clock()),
                house.clock().instant(),
                by,
                house.clock().instant(),
                by);
        house.sql("update core.person set walled = true where id in (?, ?)", one.value(), other.value());
    }

    private void lookedInto(PersonId whom) {
        house.sql(
                "insert into core.look_sheet (organisation_id, id, person_id, from_day, until_day, ground, made_at,"
                        + " made_by, looks, withheld) values (1, ?, ?, ?, ?, 'Chiede chi guarda', ?, ?, 0, 0)",
                house.ids().next(),
                whom.value(),
                LocalDate.now(house.clock()),
                LocalDate.now(house.clock()),
                house.clock().instant(),
                two.giulia.id().value());
    }

    @Test
    void neitherAnExportNorACountTellsOfABarrierOrOfWhoAskedWhoLooked() {
        String before = two.export(two.adele);
        List<String> counted = held();
        walled(two.adele, two.husband);
        lookedInto(two.adele);

        assertThat(two.export(two.adele)).isEqualTo(before).doesNotContain("walled");
        assertThat(held()).isEqualTo(counted);
        house.sql("delete from core.look_sheet");
        house.sql("delete from core.barrier");
    }

    @Test
    void whatIsCountedOfTwoRecordsIsWhatMayBeTold() {
        expected(two.ada);
        expected(two.adele);
        assertThat(held()).contains("core.appointment_person 1 1", "core.case_member 1 1", "core.case_file 1 1");
        assertThat(two.export(two.adele)).contains("core.appointment_person");
        house.sql("update core.case_file set secrecy = 'SEALED' where holder_id = ?", two.adele.value());

        assertThat(held()).contains("core.appointment_person 1 0", "core.case_member 1 0", "core.case_file 1 0");
        assertThat(two.export(two.adele)).doesNotContain("core.appointment_person");
        house.sql("delete from core.appointment_person");
        house.sql("delete from core.appointment");
    }

    @Test
    void anExportTellsNoDraftOfAnotherCaseworker() {
        long author = house.user("Marta", Role.WORKER, two.hub).id().value();
        house.sql(
                "insert into core.note_draft (organisation_id, id, version, case_id, author_id, type, body, secrecy,"
                        + " shelf, started_at, changed_at) select 1, ?, 1, c.id, ?, 'interview', 'Solo un appunto',"
                        + " 'ORDINARY', 'RECORD', c.created_at, c.changed_at from core.case_file c where c.holder_id = ?",
                house.ids().next(),
                author,
                two.adele.value());

        assertThat(two.export(two.adele)).contains("core.case_file").doesNotContain("Solo un appunto");
        house.sql("delete from core.note_draft");
    }

    @Test
    void theHistoryOfAPersonTellsItsMerges() {
        two.part(two.merge());
        two.merge();

        List<Merge> merges = house.as(two.giulia, () -> two.desk.of(two.ada));
        assertThat(merges).extracting(merge -> merge.parting().isPresent()).containsExactly(false, true);
    }

    private static void refused(Runnable act, String code) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reasons())
                .extracting(why -> why.code())
                .containsExactly(code));
    }
}
