package org.affianca.engine.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.returns.ReturnValue;
import org.affianca.api.returns.SiussCodes;
import org.affianca.api.returns.SiussRow;
import org.affianca.api.returns.SiussService;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SiussBookTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
    private static final LocalDate PAID = LocalDate.of(2026, 2, 10);
    private static final ServiceCode SEED_MONEY = new ServiceCode("garden.seed-money");
    private static final SiussCodes ONCE = codes("A1.05", 1, 2, 3);

    private final TestHouse house;
    private final TestOffice office;
    private final SiussOffice services;
    private final SiussBook book;
    private final UnitId hub;
    private final Actor giulia;
    private final Actor dario;
    private final PersonId bruno;
    private final CaseFile file;

    SiussBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.services = new SiussOffice(TestGround.of(house), office.shelf);
        this.book = new SiussBook(TestGround.of(house), office.shelf, new LiveWords(office.shelf));
        this.hub = house.unit("hub-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.dario = house.user("Dario", Role.RETURNS);
        this.bruno = office.town.registered(giulia, "Collaudi", "Bruno");
        house.sql("update core.person set fiscal_code = null, fiscal_key = null");
        house.sql(
                "update core.person set fiscal_code = 'CLLBRN68S30G273C', fiscal_key = 'CLLBRN68S30G273C',"
                        + " birth_date = ?, birth_place = 'Palermo', sex = 'M', citizenship = 'ITA' where id = ?",
                LocalDate.of(1968, 11, 30),
                bruno.value());
        this.file = office.opened(giulia, bruno);
    }

    /** What other tests paid and set is not told in this one. */
    @BeforeEach
    void nothingWasPaid() {
        house.sql("update core.instalment set paid_on = null, state = 'DUE'");
        house.sql("delete from core.siuss_service");
    }

    private static SiussCodes codes(String benefit, int means, int character, int area) {
        return new SiussCodes(
                true, benefit, "Contributo per l'orto", Optional.of(means), Optional.of(character), Optional.of(area));
    }

    private SiussService set(int version, SiussCodes codes) {
        return house.as(dario, () -> services.set(SEED_MONEY, version, codes));
    }

    private long work(CaseFile in, Secrecy secrecy) {
        long work = office.work(in.id(), "RUNNING", secrecy, giulia);
        house.sql(
                "update core.works set service = 'garden.seed-money', area = 'garden', kind = 'GRANT', from_day = ?,"
                        + " until_day = ? where id = ?",
                FROM,
                UNTIL,
                work);
        house.sql(
                "insert into core.means_enquiry (organisation_id, work_id, version, protocol, benefit, changed_at,"
                        + " changed_by) values (1, ?, 1, 'PG 480/2026', 'A1.05', ?, ?)",
                work,
                now(),
                giulia.id().value());
        return work;
    }

    private void pay(long work, String month, long cents, LocalDate on) {
        house.sql(
                "insert into core.instalment (organisation_id, id, work_id, month, place, amount_cents, state, paid_on,"
                        + " changed_at, changed_by) values (1, ?, ?, ?, 1, ?, 'PAID', ?, ?, ?)",
                house.ids().next(),
                work,
                month,
                cents,
                on,
                now(),
                giulia.id().value());
    }

    private Instant now() {
        return house.clock().instant();
    }

    private long paidOnce() {
        long work = work(file, Secrecy.ORDINARY);
        pay(work, "2026-02", 48_000, PAID);
        return work;
    }

    private void declared(long work) {
        long test = house.ids().next();
        house.sql(
                "insert into core.means_test (organisation_id, id, version, person_id, type, ise_cents, isee_cents, scale,"
                        + " dsu, signed_on, differs, source, from_day, until_day, work_id, protocol, benefit,"
                        + " withdrawn_because, created_at, changed_at, changed_by) values (1, ?, 1, ?, 'ordinary', 1, 1, 1,"
                        + " 'INPS-ISEE-2026-00001234A', ?, false, 'enquiry', ?, ?, ?, '', '', '', ?, ?, ?)",
                test,
                bruno.value(),
                FROM,
                FROM,
                LocalDate.of(2026, 12, 31),
                work,
                now(),
                now(),
                giulia.id().value());
        house.sql(
                "insert into core.means_member (organisation_id, means_test_id, person_id) values (1, ?, ?)",
                test,
                bruno.value());
    }

    private List<SiussRow> rows() {
        return house.as(dario, () -> book.rows(FROM, UNTIL, Paging.first(50))).items();
    }

    private SiussRow only() {
        List<SiussRow> rows = rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Map<String, String> told(SiussRow row) {
        return row.items().stream().collect(Collectors.toMap(ReturnValue::attribute, ReturnValue::value));
    }

    private static List<String> gaps(SiussRow row) {
        return row.gaps().stream()
                .map(gap -> gap.where() + " " + gap.why().code())
                .toList();
    }

    @Test
    void anOccasionalBenefitHasItsDayAndItsAmount() {
        set(0, ONCE);
        declared(paidOnce());
        office.takeInCharge(giulia, file);

        SiussRow row = only();

        assertThat(row.gaps()).isEmpty();
        assertThat(row.items())
                .extracting(ReturnValue::attribute)
                .as("in the order of the layout")
                .containsSubsequence(SiussRow.ATTRIBUTES.stream()
                        .filter(told(row)::containsKey)
                        .toList());
        assertThat(told(row))
                .containsEntry("CodiceFiscale", "CLLBRN68S30G273C")
                .containsEntry("AnnoNascita", "1968")
                .as("the register has the place in words")
                .containsEntry("LuogoNascita", "G273")
                .containsEntry("Genere", "1")
                .containsEntry("CodiceCittadinanza", "380")
                .containsEntry("PresenzaProvaMezzi", "1")
                .containsEntry("CaratterePrestazione", "2")
                .containsEntry("NumeroProtocolloDSU", "INPS-ISEE-2026-00001234A")
                .containsEntry("AnnoProtocolloDSU", "2026")
                .containsEntry("CodicePrestazione", "A1.05")
                .containsEntry("ProtocolloDomanda", "PG 480/2026")
                .containsEntry("DataErogazionePrestazione", "2026-02-10")
                .containsEntry("ImportoPrestazione", "480.00")
                .containsEntry("PresaCarico", "1")
                .containsEntry("AreaUtenza", "3")
                .doesNotContainKeys("ImportoMensile", "PeriodoErogazione", "DataInizioPrestazione");
    }

    @Test
    void whatIsPaidAgainAndAgainIsOneRowWithItsMonths() {
        set(0, codes("A1.05", 4, SiussCodes.PERIODIC, 3));
        long work = work(file, Secrecy.ORDINARY);
        pay(work, "2026-01", 10_000, PAID);
        pay(work, "2026-02", 10_001, PAID.plusDays(20));
        pay(work, "2026-03", 10_000, UNTIL.plusDays(1));
        office.takeInCharge(giulia, file);

        assertThat(gaps(only())).isEmpty();
        assertThat(told(only()))
                .containsEntry("DataInizioPrestazione", "2026-01-01")
                .containsEntry("DataFinePrestazione", "2026-03-31")
                .containsEntry("PeriodoErogazione", "2")
                .containsEntry("ImportoPrestazione", "200.01")
                .containsEntry("ImportoMensile", "100.01")
                .doesNotContainKeys("DataErogazionePrestazione", "NumeroProtocolloDSU");
    }

    @Test
    void aServiceOfWhichNobodyHasSaidAnythingIsShownAndNotSent() {
        paidOnce();
        office.takeInCharge(giulia, file);

        assertThat(gaps(only())).containsExactly("SERVICE siuss-unmapped");
        assertThat(house.as(dario, () -> book.export(FROM, UNTIL, Paging.first(50)))
                        .items())
                .isEmpty();
    }

    @Test
    void whatIsNoBenefitIsNotTold() {
        paidOnce();
        set(0, new SiussCodes(false, "", "", Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(rows()).isEmpty();
    }

    @Test
    void whetherSomebodyIsInChargeIsDecidedByAPersonAndUntilThenUnknown() {
        set(0, codes("A2.16", 4, 2, 3));
        paidOnce();
        assertThat(gaps(only())).containsExactly("CASE siuss-charge-unknown");
        assertThat(told(only())).doesNotContainKey("PresaCarico");

        house.sql(
                "update core.case_episode set until_day = ? where case_id = ?",
                PAID,
                file.id().value());
        assertThat(told(only())).containsEntry("PresaCarico", "2").doesNotContainKey("AreaUtenza");
        assertThat(gaps(only())).containsExactly("CASE siuss-charge-needed");
    }

    @Test
    void everyGapIsSaidAtOnceWithTheRecordWhereItIsMended() {
        set(0, new SiussCodes(true, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
        long work = paidOnce();
        house.sql("delete from core.means_enquiry where work_id = ?", work);
        house.sql(
                "update core.person set fiscal_code = 'CLLBRNS8S30G273X', fiscal_key = null, birth_date = null,"
                        + " birth_place = 'Palermo', sex = '', citizenship = 'XXA' where id = ?",
                bruno.value());
        office.takeInCharge(giulia, file);

        assertThat(gaps(only()))
                .contains(
                        "PERSON siuss-fiscal-code-deep",
                        "PERSON siuss-birth-missing",
                        "PERSON siuss-birth-place-missing",
                        "PERSON siuss-sex-missing",
                        "SERVICE siuss-means-test-missing",
                        "SERVICE siuss-benefit-missing",
                        "SERVICE siuss-character-missing",
                        "SERVICE siuss-area-missing",
                        "WORK siuss-protocol-missing");
        assertThat(told(only())).containsEntry("CodiceCittadinanza", "990");
    }

    @Test
    void whatIsSealedRestrictedOrProtectedIsNotInIt() {
        set(0, ONCE);
        paidOnce();
        assertThat(rows()).hasSize(1);

        for (String hidden : List.of(
                "update core.case_file set secrecy = 'SEALED' where holder_id = ?",
                "update core.case_file set secrecy = 'ORDINARY', restricted = true where holder_id = ?",
                "update core.person set secrecy = 'PROFESSIONAL' where id = ?")) {
            house.sql(hidden, bruno.value());
            assertThat(rows()).as(hidden).isEmpty();
            house.sql(
                    "update core.case_file set secrecy = 'ORDINARY', restricted = false where holder_id = ?",
                    bruno.value());
        }
        house.sql("update core.person set secrecy = 'ORDINARY' where id = ?", bruno.value());
        assertThat(rows()).hasSize(1);
        house.sql(
                "update core.works set secrecy = 'SPECIALIST' where case_id = ?",
                file.id().value());
        assertThat(rows()).isEmpty();
    }

    @Test
    void onlyWhoPreparesReturnsReadsThemAndEachTimeIsLogged() {
        paidOnce();
        for (String role : List.of(Role.WORKER, Role.COORDINATOR, Role.ADMINISTRATOR, Role.PRIVACY, Role.DESK)) {
            Actor other = house.user("Altri", role, hub);
            assertThatThrownBy(() -> house.as(other, () -> book.rows(FROM, UNTIL, Paging.first(5))))
                    .as(role)
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.as(other, () -> book.export(FROM, UNTIL, Paging.first(5))))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.as(other, services::all)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.as(other, () -> services.set(SEED_MONEY, 0, ONCE)))
                    .isInstanceOf(Forbidden.class);
        }
        String logged = "select count(*) from core.access_log where what = ? and amount = 1 and user_id = ?";
        rows();
        house.as(dario, () -> book.export(FROM, UNTIL, Paging.first(5)));
        assertThat(house.count(logged, "siuss-rows-search", dario.id().value())).isEqualTo(1);
        assertThat(house.count(logged, "siuss-export-search", dario.id().value()))
                .isEqualTo(1);
    }

    @Test
    void pagesFollowOneAnotherAndATimeHasBounds() {
        paidOnce();
        paidOnce();
        paidOnce();
        Page<SiussRow> first = house.as(dario, () -> book.rows(FROM, UNTIL, Paging.first(2)));
        Page<SiussRow> second = house.as(dario, () -> book.rows(FROM, UNTIL, new Paging(first.next(), 2)));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isEmpty();
        assertThatThrownBy(() -> house.as(dario, () -> book.rows(UNTIL, FROM, Paging.first(2))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> house.as(dario, () -> book.rows(FROM, FROM.plusDays(367), Paging.first(2))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whatTheMunicipalitySetsGoesBeforeWhatShipsAndIsVersioned() {
        SiussService before = house.as(dario, () -> services.find(SEED_MONEY)).orElseThrow();
        assertThat(before.version()).isZero();
        SiussService after = set(0, ONCE);
        assertThat(after.holds()).contains(ONCE);
        assertThat(after.changedBy()).isEqualTo("Dario");
        assertThatThrownBy(() -> set(0, ONCE)).isInstanceOf(Stale.class);
        SiussCodes other = codes("A3.02", 4, 1, 1);
        assertThat(set(after.version(), other).own()).contains(other);
        assertThatThrownBy(() -> house.as(dario, () -> services.set(new ServiceCode("garden.none"), 0, ONCE)))
                .isInstanceOf(Missing.class);
        assertThat(house.count("select count(*) from core.event where type = 'siuss-service-set'"))
                .isPositive();
    }

    @Test
    void everyFlawOfASettingIsSaidAtOnce() {
        SiussCodes wrong = new SiussCodes(true, "uno", "Corto", Optional.of(5), Optional.of(0), Optional.of(4));
        assertThatThrownBy(() -> set(0, wrong))
                .hasMessageContaining("/benefit benefit-code-invalid")
                .hasMessageContaining("/name siuss-name-short")
                .hasMessageContaining("/meansTest unknown-code")
                .hasMessageContaining("/character unknown-code")
                .hasMessageContaining("/area unknown-code");
    }

    @Test
    void aQuarterIsFoundByAnIndexAmongThousandsOfPayments() {
        long work = paidOnce();
        for (int i = 0; i < 3_000; i++) {
            pay(work, "2020-01", 1, LocalDate.of(2020, 1, 1).plusDays(i % 1_000));
        }
        SiussMapper sql = house.mappers().of(SiussMapper.class);

        assertThat(TestPlan.visited(
                        house,
                        "instalment",
                        () -> house.as(
                                dario,
                                () -> sql.paid(
                                        TestGround.of(house).viewer(), FROM, UNTIL, 0, List.of("core.none"), 50))))
                .isLessThan(100);
    }
}
