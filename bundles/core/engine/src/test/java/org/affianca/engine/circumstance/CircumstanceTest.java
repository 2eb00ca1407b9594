package org.affianca.engine.circumstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CircumstanceId;
import org.affianca.api.DocumentId;
import org.affianca.api.Evidence;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.area.Coherence;
import org.affianca.api.circumstance.Circumstance;
import org.affianca.api.circumstance.CircumstanceData;
import org.affianca.api.circumstance.CircumstanceSheet;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Allergy;
import org.affianca.engine.details.Garden;
import org.affianca.engine.details.Rows;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.TestPeople;
import org.affianca.engine.vault.RawTexts;
import org.affianca.engine.work.Policies;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CircumstanceTest {
    private static final ServiceCode ALLERGY = new ServiceCode("garden.allergy");
    private static final ServiceCode HOMELESS = new ServiceCode("core.no-fixed-home");
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final Evidence SEEN = new Evidence("Lo dice il medico.", Optional.empty());
    private static final Map<String, Object> BIRCH = Map.of("pollen", "betulla", "since", "2019-04-01");

    private final TestHouse house;
    private final Shelf shelf = new Shelf();
    private final InstalledArea garden = Garden.area();
    private final List<Object> policies = new ArrayList<>();
    private final Policies rules = new Policies() {
        @Override
        public <P> List<P> of(Class<P> type, ServiceCode service) {
            return service.equals(ALLERGY)
                    ? policies.stream().filter(type::isInstance).map(type::cast).toList()
                    : List.of();
        }
    };
    private final CircumstanceBook book;
    private final Actor giulia;
    private final Actor marco;
    private final Actor desk;
    private final PersonId ada;

    CircumstanceTest(TestHouse house) {
        this.house = house;
        Garden.migrate(house);
        shelf.put(garden);
        Rows rows = new Rows(house.transactions(), house.vault());
        Recording recording =
                new Recording(TestGround.of(house), shelf, new LiveCatalogue(shelf, house.clock()), rows, rules);
        this.book = new CircumstanceBook(TestGround.of(house), shelf, rows, recording);
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.marco = house.user("Marco", Role.WORKER, house.unit("hub"));
        this.desk = house.user("Sportello", Role.DESK, house.unit("hub"));
        this.ada = new TestPeople(house).registered(giulia, "Fittizi", "Ada");
    }

    private static CircumstanceData data(Period validity, Evidence evidence, Map<String, Object> details) {
        return new CircumstanceData(validity, evidence, Optional.empty(), details);
    }

    private static CircumstanceData from(LocalDate day) {
        return data(Period.from(day), Evidence.NONE, Map.of());
    }

    private CircumstanceId recorded(ServiceCode type, CircumstanceData data) {
        return house.as(giulia, () -> book.record(ada, type, data));
    }

    private CircumstanceId allergy() {
        return recorded(ALLERGY, data(Period.from(MARCH), SEEN, BIRCH));
    }

    private CircumstanceSheet sheet(Actor who, CircumstanceId id) {
        return house.as(who, () -> book.find(id)).orElseThrow();
    }

    private List<CircumstanceSheet> listed(Actor who) {
        return house.as(who, () -> book.of(ada, Paging.first(50))).items();
    }

    @Test
    void whatDoesNotHoldTogetherIsRefusedByTheAreasRule() {
        Coherence notBeforeTheTrees = details -> details instanceof Allergy allergy
                        && allergy.since().map(day -> day.getYear() < 2000).orElse(false)
                ? List.of(Flaw.at("/details/since", "before-the-trees"))
                : List.of();
        policies.add(notBeforeTheTrees);
        Map<String, Object> early = Map.of("pollen", "betulla", "since", "1999-04-01");
        assertThatThrownBy(
                        () -> house.as(giulia, () -> book.record(ada, ALLERGY, data(Period.from(MARCH), SEEN, early))))
                .isInstanceOf(Invalid.class)
                .hasMessage("/details/since before-the-trees");
        assertThat(allergy()).isNotNull();
    }

    @Test
    void whatIsSoIsKeptWithEvidenceAndTheDetailsOfItsArea() {
        CircumstanceSheet sheet = sheet(giulia, allergy());
        assertThat(sheet.circumstance().validity()).isEqualTo(Period.from(MARCH));
        assertThat(sheet.circumstance().evidence()).isEqualTo(SEEN);
        assertThat(sheet.circumstance().secrecy()).as("the type's own").isEqualTo(Secrecy.PROFESSIONAL);
        assertThat(sheet.details()).contains(BIRCH);
        assertThat(sheet.by()).isEqualTo("Giulia");
        Optional<Allergy> record =
                house.as(giulia, () -> book.details(sheet.circumstance().id(), Allergy.class));
        assertThat(record).contains(new Allergy("betulla", Optional.of(LocalDate.of(2019, 4, 1)), Optional.empty()));
    }

    @Test
    void aTypeOfCoreNeedsNoMoreThanADay() {
        CircumstanceSheet sheet = sheet(marco, recorded(HOMELESS, from(MARCH)));
        assertThat(sheet.details()).isEmpty();
        assertThat(sheet.installed()).isTrue();
        assertThat(listed(marco)).extracting(one -> one.circumstance().type()).containsExactly(HOMELESS);
    }

    @Test
    void aCorrectionOverwritesNeitherCoresPartNorTheAreas() {
        CircumstanceId id = allergy();
        Map<String, Object> grass = Map.of("pollen", "graminacee");
        house.doAs(giulia, () -> book.correct(id, 1, data(Period.of(MARCH, MARCH.plusDays(30)), SEEN, grass)));
        assertThat(sheet(giulia, id).version()).isEqualTo(2);
        assertThat(sheet(giulia, id).circumstance().id()).isEqualTo(id);
        List<CircumstanceSheet> versions = house.as(giulia, () -> book.versions(id));
        assertThat(versions).extracting(CircumstanceSheet::version).containsExactly(2, 1);
        assertThat(versions)
                .extracting(CircumstanceSheet::details)
                .containsExactly(Optional.of(grass), Optional.of(BIRCH));
        assertThat(versions)
                .extracting(v -> v.circumstance().validity().until())
                .containsExactly(Optional.of(MARCH.plusDays(30)), Optional.empty());
        assertThat(house.count("select count(*) from garden.allergy")).isGreaterThanOrEqualTo(2);
        assertThat(listed(giulia)).hasSize(1);
    }

    @Test
    void aStaleCorrectionIsRefusedAndChangesNothing() {
        CircumstanceId id = recorded(HOMELESS, from(MARCH));
        house.doAs(giulia, () -> book.correct(id, 1, from(MARCH.plusDays(1))));
        assertThatThrownBy(() -> house.doAs(marco, () -> book.correct(id, 1, from(MARCH))))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.current()).isEqualTo(2));
        assertThat(house.as(giulia, () -> book.versions(id))).hasSize(2);
    }

    @Test
    void aWithdrawnOneIsNoLongerListedAndStaysInTheHistory() {
        CircumstanceId id = allergy();
        assertThatThrownBy(() -> house.doAs(giulia, () -> book.withdraw(id, 1, " ")))
                .hasMessage("/because required");
        house.doAs(giulia, () -> book.withdraw(id, 1, "Era della sorella."));
        assertThat(listed(giulia)).isEmpty();
        assertThat(sheet(giulia, id).withdrawnBecause()).isEqualTo("Era della sorella.");
        assertThat(sheet(giulia, id).details()).contains(BIRCH);
        assertThatThrownBy(() -> house.doAs(giulia, () -> book.correct(id, 2, from(MARCH))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void allFlawsOfCoreAndAreaAreSaidAtOnce() {
        CircumstanceData wrong = data(
                Period.from(LocalDate.of(1500, 1, 1)),
                new Evidence("", Optional.of(new DocumentId(404))),
                Map.of("since", "ieri", "leaf", "oak", "treatedBy", 404));
        assertThatThrownBy(() -> recorded(ALLERGY, wrong))
                .isInstanceOf(Invalid.class)
                .hasMessageContainingAll(
                        "/from date-out-of-range",
                        "/evidence/document unknown-document",
                        "/details/since not-a-date",
                        "/details/leaf unknown-field",
                        "/details/treatedBy unknown-person",
                        "/details/pollen required");
        assertThatThrownBy(() -> recorded(ALLERGY, data(Period.from(MARCH), Evidence.NONE, BIRCH)))
                .hasMessage("/evidence/text evidence-needed");
        assertThatThrownBy(() -> recorded(new ServiceCode("garden.plot"), from(MARCH)))
                .hasMessage("/type unknown-circumstance");
    }

    @Test
    void theSameIsNotSoTwiceOnTheSameDaysUnlessItsTypeSaysSo() {
        recorded(HOMELESS, data(Period.of(MARCH, MARCH.plusDays(10)), Evidence.NONE, Map.of()));
        assertThatThrownBy(() -> recorded(HOMELESS, from(MARCH.plusDays(10)))).hasMessage("/from circumstance-twice");
        assertThatThrownBy(() -> recorded(HOMELESS, from(MARCH.minusDays(5)))).hasMessage("/from circumstance-twice");
        recorded(HOMELESS, from(MARCH.plusDays(11)));
        ServiceCode thumb = new ServiceCode("garden.green-thumb");
        recorded(thumb, from(MARCH));
        recorded(thumb, from(MARCH));
        assertThat(listed(giulia)).hasSize(4);
    }

    @Test
    void whatHoldsOnADayIsToldForAllAreas() {
        recorded(HOMELESS, data(Period.of(MARCH, MARCH.plusDays(10)), Evidence.NONE, Map.of()));
        allergy();
        assertThat(house.as(giulia, () -> book.holding(ada, MARCH.plusDays(5))))
                .extracting(Circumstance::type)
                .containsExactlyInAnyOrder(HOMELESS, ALLERGY);
        assertThat(house.as(giulia, () -> book.holding(ada, MARCH.plusDays(11))))
                .extracting(Circumstance::type)
                .containsExactly(ALLERGY);
        assertThat(house.as(giulia, () -> book.holding(ada, HOMELESS, MARCH.minusDays(1))))
                .isEmpty();
    }

    @Test
    void withoutItsAreaCoresPartIsStillRead() {
        CircumstanceId id = allergy();
        shelf.take(garden);
        CircumstanceSheet away = sheet(giulia, id);
        assertThat(away.installed()).isFalse();
        assertThat(away.details()).isEmpty();
        assertThat(away.circumstance().evidence()).isEqualTo(SEEN);
        assertThat(listed(giulia)).extracting(CircumstanceSheet::installed).containsExactly(false);
        assertThatThrownBy(() -> house.doAs(giulia, () -> book.correct(id, 1, from(MARCH))))
                .isInstanceOf(Refused.class)
                .hasMessage("circumstance-area-away");
        shelf.put(garden);
        assertThat(sheet(giulia, id).details()).contains(BIRCH);
    }

    @Test
    void beyondOrdinarySecrecyTheAuthorAndTheTeamReadItNobodyElse() {
        CircumstanceId id = allergy();
        assertThat(house.as(marco, () -> book.find(id))).isEmpty();
        assertThat(listed(marco)).isEmpty();
        assertThat(house.as(marco, () -> book.versions(id))).isEmpty();
        assertThatThrownBy(() -> house.doAs(marco, () -> book.correct(id, 1, from(MARCH))))
                .isInstanceOf(Missing.class);
        inTheTeam(marco);
        assertThat(sheet(marco, id).details()).contains(BIRCH);
    }

    @Test
    void theFrontDeskNeitherReadsNorWritesCircumstances() {
        CircumstanceId id = recorded(HOMELESS, from(MARCH));
        assertThat(house.as(desk, () -> book.find(id))).isEmpty();
        assertThat(listed(desk)).isEmpty();
        assertThatThrownBy(() -> house.as(desk, () -> book.record(ada, HOMELESS, from(MARCH))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(giulia, () -> book.record(new PersonId(404), HOMELESS, from(MARCH))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void everyLookIsLoggedAndEveryWriteAnEventWithoutPersonalData() {
        CircumstanceId id = recorded(HOMELESS, from(MARCH));
        sheet(marco, id);
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'circumstance' and record_id = ? and user_id = ?",
                        id.value(),
                        marco.id().value()))
                .isEqualTo(1);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'circumstance-written' and case_id is null"
                                + " and values_json like ?",
                        "%\"circumstance\":" + id.value() + ",\"person\":" + ada.value() + "%"))
                .isEqualTo(1);
    }

    @Test
    void aLongListIsReadPageByPage() {
        ServiceCode thumb = new ServiceCode("garden.green-thumb");
        for (int i = 0; i < 5; i++) {
            recorded(thumb, from(MARCH.plusDays(i / 2)));
        }
        Page<CircumstanceSheet> first = house.as(giulia, () -> book.of(ada, Paging.first(3)));
        Page<CircumstanceSheet> second = house.as(giulia, () -> book.of(ada, new Paging(first.next(), 3)));
        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
        assertThatThrownBy(() -> house.as(giulia, () -> book.of(ada, new Paging(Optional.of("x"), 3))))
                .hasMessage("/after unknown-page");
    }

    @Test
    void thoseOfAPersonAreFoundByTheirIndex() {
        PersonId other = new TestPeople(house).registered(giulia, "Collaudi", "Bruno");
        for (int i = 0; i < 2_000; i++) {
            long id = house.ids().next();
            house.sql(
                    "insert into core.circumstance (organisation_id, id, origin_id, version, replaced, person_id, area, type,"
                            + " from_day, evidence, secrecy, withdrawn_because, author_id, changed_at, changed_by)"
                            + " values (1, ?, ?, 1, false, ?, 'core', 'core.no-fixed-home', ?, '', 'ORDINARY', '', ?, ?, ?)",
                    id,
                    id,
                    other.value(),
                    MARCH.plusDays(i),
                    giulia.id().value(),
                    house.clock().instant(),
                    giulia.id().value());
        }
        recorded(HOMELESS, from(MARCH));
        CircumstanceMapper sql = house.mappers().of(CircumstanceMapper.class);
        long list = house.as(
                giulia,
                () -> TestPlan.visited(
                        house, "circumstance", () -> sql.of(house.sight().viewer(), ada, null, 21)));
        long day = house.as(
                giulia,
                () -> TestPlan.visited(
                        house, "circumstance", () -> sql.holding(house.sight().viewer(), ada, MARCH)));
        assertThat(List.of(list, day)).allMatch(visited -> visited < 5);
        String plan = house.as(
                giulia, () -> TestPlan.of(house, () -> sql.of(house.sight().viewer(), ada, null, 21)));
        assertThat(plan).doesNotContain("Table Scan ResultSet", "Sort ResultSet");
    }

    private void inTheTeam(Actor who) {
        long id = house.ids().next();
        java.time.Instant now = house.clock().instant();
        house.sql(
                "insert into core.case_file (organisation_id, id, version, number, state, unit_id, secrecy, reason,"
                        + " opened_on, holder_id, open_holder_id, created_at, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, 'IN_CHARGE', ?, 'ORDINARY', '', ?, ?, ?, ?, ?, ?)",
                id,
                "2026/" + id,
                house.unit("hub").value(),
                MARCH,
                ada.value(),
                ada.value(),
                now,
                now,
                who.id().value());
        house.sql(
                "insert into core.case_member (organisation_id, case_id, person_id, place, role)"
                        + " values (1, ?, ?, 0, 'holder')",
                id,
                ada.value());
        house.sql(
                "insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day)"
                        + " values (1, ?, ?, ?, 'worker', ?)",
                house.ids().next(),
                id,
                who.id().value(),
                MARCH);
    }

    @Test
    void whatIsKnownOfACircumstanceThatIsNotOrdinaryStandsInNoTable() {
        Evidence sentence = new Evidence("Sentenza, reclusione a Mirtillo", Optional.empty());
        CircumstanceId id = recorded(ALLERGY, data(Period.from(MARCH), sentence, BIRCH));
        assertThat(sheet(giulia, id).circumstance().secrecy()).isEqualTo(Secrecy.PROFESSIONAL);
        Evidence corrected = new Evidence("Sentenza, reclusione al Mirtillo", Optional.empty());
        house.doAs(giulia, () -> book.correct(id, 1, data(Period.from(MARCH), corrected, BIRCH)));

        assertThat(RawTexts.columnsWith(house, "Mirtillo")).isEmpty();
        assertThat(house.as(giulia, () -> book.versions(id)))
                .extracting(version -> version.circumstance().evidence().text())
                .containsExactly(corrected.text(), sentence.text());
        house.doAs(giulia, () -> book.withdraw(id, 2, "scritta per errore"));
        assertThat(RawTexts.columnsWith(house, "Mirtillo")).isEmpty();
        assertThat(sheet(giulia, id).circumstance().evidence()).isEqualTo(corrected);
    }
}
