package org.affianca.engine.means;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.means.AskedFor;
import org.affianca.api.means.Enquiry;
import org.affianca.api.means.EnquiryData;
import org.affianca.api.means.IseeDeclaration;
import org.affianca.api.means.IseeFigures;
import org.affianca.api.means.MeansMember;
import org.affianca.api.means.MeansTest;
import org.affianca.api.means.MeansTestData;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.TestPeople;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MeansBookTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 10);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private final TestHouse house;
    private final TestOffice office;
    private final MeansBook book;
    private final UnitId hub;
    private final Actor giulia;
    private final PersonId elio;
    private final PersonId bruno;
    private final CaseFile file;

    MeansBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.book = new MeansBook(TestGround.of(house));
        this.hub = house.unit("hub-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.bruno = office.town.registered(giulia, "Collaudi", "Bruno");
        this.elio = office.town.registered(giulia, "Provetti", "Elio");
        this.file = office.opened(giulia, bruno);
        office.takeInCharge(giulia, file);
    }

    private static MeansTestData data(String type, long euro, String source, PersonId... members) {
        return new MeansTestData(
                new IseeFigures(type, Money.euro(euro * 2), Money.euro(euro), new BigDecimal("2.00")),
                new IseeDeclaration("INPS-ISEE-2026-00001234A", SIGNED, false),
                source,
                Optional.empty(),
                List.of(members));
    }

    private MeansTest entered(MeansTestData data) {
        return house.as(giulia, () -> book.enter(bruno, data));
    }

    private List<MeansTest> listed(Actor by, PersonId person) {
        return house.as(by, () -> book.of(person, Paging.first(50))).items();
    }

    private WorkId work() {
        return new WorkId(office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia));
    }

    /** Scenario H1.3. */
    @Test
    void inpsIsAskedOnlyOnceProtocolBenefitCodeAndFiscalCodeAreThere() {
        WorkId work = work();
        MeansTestData answer = data("ordinary", 6_800, "");
        assertThatThrownBy(() -> house.as(giulia, () -> book.answer(work, 0, answer)))
                .isInstanceOf(Refused.class)
                .hasMessage("enquiry-without-protocol, enquiry-without-benefit, enquiry-without-fiscal-code");
        Enquiry half = house.as(giulia, () -> book.prepare(work, 0, new EnquiryData("PG 1234/2026", "")));
        assertThat(half.lacking())
                .extracting(Because::code)
                .containsExactly("enquiry-without-benefit", "enquiry-without-fiscal-code");
        house.sql("update core.person set fiscal_code = 'CLLBRN68S30G273C' where id = ?", bruno.value());
        Enquiry ready = house.as(giulia, () -> book.prepare(work, 1, new EnquiryData("PG 1234/2026", "A1.05")));
        assertThat(ready.lacking()).isEmpty();
        assertThatThrownBy(() -> house.as(giulia, () -> book.answer(work, 1, answer)))
                .isInstanceOf(Stale.class);
        MeansTest kept = house.as(giulia, () -> book.answer(work, 2, answer));
        assertThat(kept.validity()).isEqualTo(Period.of(SIGNED, YEAR_END));
        assertThat(kept.declaration().protocol()).isEqualTo("INPS-ISEE-2026-00001234A");
        assertThat(kept.source()).isEqualTo(MeansTest.ENQUIRY);
        assertThat(kept.asked()).contains(new AskedFor(work, "PG 1234/2026", "A1.05"));
        Enquiry after = house.as(giulia, () -> book.enquiry(work)).orElseThrow();
        assertThat(after.answers()).containsExactly(kept);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'means-test-entered' and work_id = ?",
                        work.value()))
                .isEqualTo(1);
    }

    @Test
    void aTestIsReadBackAsEnteredAndSpeaksForTheWholeHousehold() {
        MeansTest test = entered(data("minors", 6_800, "attestation", elio));
        assertThat(house.as(giulia, () -> book.find(test.id()))).contains(test);
        assertThat(test.members())
                .containsExactly(new MeansMember(bruno, "Collaudi Bruno"), new MeansMember(elio, "Provetti Elio"));
        assertThat(test.indicator())
                .isEqualTo(new IseeFigures("minors", Money.euro(13_600), Money.euro(6_800), new BigDecimal("2.00")));
        assertThat(listed(giulia, elio)).containsExactly(test);
        assertThat(house.as(giulia, () -> book.holding(elio, "minors", YEAR_END)))
                .contains(test);
        assertThat(house.as(giulia, () -> book.holding(elio, "minors", YEAR_END.plusDays(1))))
                .isEmpty();
        assertThat(house.as(giulia, () -> book.holding(elio, "minors", SIGNED.minusDays(1))))
                .isEmpty();
        assertThat(house.as(giulia, () -> book.holding(elio, "ordinary", SIGNED)))
                .isEmpty();
    }

    @Test
    void aCurrentOneHoldsForSixMonthsUnlessTheAttestationSaysOtherwise() {
        assertThat(entered(data("current", 100, "attestation")).validity().until())
                .contains(LocalDate.of(2026, 7, 9));
        MeansTestData given = new MeansTestData(
                data("current", 100, "").indicator(),
                new IseeDeclaration("INPS-ISEE-2026-00009", SIGNED, true),
                "attestation",
                Optional.of(YEAR_END),
                List.of());
        assertThat(entered(given).validity().until()).contains(YEAR_END);
    }

    @Test
    void whatAPersonOnlySaysGivesNoRight() {
        MeansTest said = entered(data("ordinary", 6_800, "stated"));
        assertThat(listed(giulia, bruno)).containsExactly(said);
        assertThat(house.as(giulia, () -> book.holding(bruno, "ordinary", SIGNED)))
                .isEmpty();
    }

    @Test
    void oneThatWasWrongIsWithdrawnAndNeverChanged() {
        MeansTest wrong = entered(data("ordinary", 6_800, "attestation"));
        assertThatThrownBy(() -> house.as(giulia, () -> book.withdraw(wrong.id(), 1, " ")))
                .hasMessage("/because required");
        assertThatThrownBy(() -> house.as(giulia, () -> book.withdraw(wrong.id(), 7, "Di un'altra persona")))
                .isInstanceOf(Stale.class);
        MeansTest gone = house.as(giulia, () -> book.withdraw(wrong.id(), 1, "Di un'altra persona"));
        assertThat(gone.withdrawnBecause()).isEqualTo("Di un'altra persona");
        assertThat(listed(giulia, bruno)).isEmpty();
        assertThat(house.as(giulia, () -> book.find(wrong.id()))).contains(gone);
        assertThat(house.as(giulia, () -> book.holding(bruno, "ordinary", SIGNED)))
                .isEmpty();
        assertThatThrownBy(() -> house.as(giulia, () -> book.withdraw(wrong.id(), 2, "Ancora")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        MeansTestData wrong = new MeansTestData(
                new IseeFigures("poverty", new Money(-1), Money.euro(200_000_000), new BigDecimal("0.999")),
                new IseeDeclaration("", SIGNED.plusYears(1), false),
                "enquiry",
                Optional.of(SIGNED),
                List.of(new PersonId(404), elio, elio));
        assertThatThrownBy(() -> entered(wrong))
                .hasMessage("/indicator/type unknown-code, /indicator/ise figure-out-of-range, /indicator/isee"
                        + " figure-out-of-range, /indicator/scale scale-out-of-range, /declaration/protocol required,"
                        + " /declaration/signedOn in-the-future, /validUntil validity-implausible, /members/0"
                        + " unknown-person, /members/2 member-twice, /source enquiry-needs-a-work");
        WorkId work = work();
        assertThatThrownBy(() -> house.as(
                        giulia, () -> book.prepare(work, 0, new EnquiryData("x".repeat(101), "assegno unico"))))
                .hasMessage("/protocol too-long, /benefit benefit-code-invalid");
    }

    @Test
    void onlyCaseworkersWhoSeeThePersonReadAndWrite() {
        MeansTest test = entered(data("ordinary", 6_800, "attestation"));
        Actor desk = house.user("Dora", Role.DESK, hub);
        assertThat(house.as(desk, () -> book.find(test.id()))).isEmpty();
        assertThat(listed(desk, bruno)).isEmpty();
        assertThatThrownBy(() -> house.as(desk, () -> book.enter(bruno, data("ordinary", 1, "attestation"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(giulia, () -> book.enter(new PersonId(404), data("ordinary", 1, "stated"))))
                .isInstanceOf(Missing.class);
        PersonId zoe = office.town
                .registered(giulia, TestPeople.protectedAs(TestPeople.named("Immaginari", "Zoe"), Secrecy.PROFESSIONAL))
                .id();
        MeansTest hidden = house.as(giulia, () -> book.enter(zoe, data("ordinary", 10, "attestation", bruno)));
        Actor piera = house.user(
                "Piera", Role.WORKER, house.unit("altrove-" + house.ids().next()));
        assertThat(house.as(piera, () -> book.find(hidden.id()))).isEmpty();
        assertThat(listed(piera, zoe)).isEmpty();
        assertThat(listed(piera, bruno).get(0).members())
                .extracting(MeansMember::label)
                .contains("");
        assertThat(listed(piera, bruno)).allMatch(one -> one.asked().isEmpty());
    }

    @Test
    void forWhichWorkItWasAskedIsToldToWhoSeesTheWork() {
        house.sql("update core.person set fiscal_code = 'PRVLEI66L19L378T' where id = ?", bruno.value());
        WorkId secret = new WorkId(office.work(file.id(), "RUNNING", Secrecy.PROFESSIONAL, giulia));
        house.as(giulia, () -> book.prepare(secret, 0, new EnquiryData("PG 9", "A1.01")));
        MeansTest kept = house.as(giulia, () -> book.answer(secret, 1, data("ordinary", 5, "")));
        Actor piera = house.user("Piera", Role.WORKER, hub);
        assertThat(house.as(piera, () -> book.find(kept.id())).orElseThrow().asked())
                .isEmpty();
        assertThat(house.as(piera, () -> book.enquiry(secret))).isEmpty();
        assertThatThrownBy(() -> house.as(piera, () -> book.prepare(secret, 1, new EnquiryData("", ""))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aLongListIsReadPageByPageByItsIndex() {
        for (int i = 0; i < 5; i++) {
            entered(data("ordinary", i, "attestation"));
        }
        Page<MeansTest> first = house.as(giulia, () -> book.of(bruno, Paging.first(3)));
        Page<MeansTest> second = house.as(giulia, () -> book.of(bruno, new Paging(first.next(), 3)));
        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        for (int i = 0; i < 2_000; i++) {
            long id = house.ids().next();
            house.sql(
                    "insert into core.means_test (organisation_id, id, version, person_id, type, ise_cents, isee_cents,"
                            + " scale, dsu, signed_on, differs, source, from_day, until_day, protocol, benefit,"
                            + " withdrawn_because, created_at, changed_at, changed_by) values (1, ?, 1, ?, 'ordinary',"
                            + " 0, 0, 1, 'x', ?, false, 'attestation', ?, ?, '', '', '', ?, ?, ?)",
                    id,
                    elio.value(),
                    SIGNED,
                    SIGNED,
                    YEAR_END,
                    house.clock().instant(),
                    house.clock().instant(),
                    giulia.id().value());
            house.sql(
                    "insert into core.means_member (organisation_id, means_test_id, person_id) values (1, ?, ?)",
                    id,
                    elio.value());
        }
        MeansMapper sql = house.mappers().of(MeansMapper.class);
        for (String table : List.of("means_test", "means_member")) {
            assertThat(house.as(
                            giulia,
                            () -> TestPlan.visited(
                                    house, table, () -> sql.of(house.sight().viewer(), bruno, null, 21))))
                    .as(table)
                    .isLessThan(20);
            assertThat(house.as(
                            giulia,
                            () -> TestPlan.visited(
                                    house,
                                    table,
                                    () -> sql.holding(house.sight().viewer(), bruno, "ordinary", SIGNED).stream()
                                            .toList())))
                    .as(table)
                    .isLessThan(20);
            assertThat(house.as(
                            giulia,
                            () -> TestPlan.visited(
                                    house,
                                    table,
                                    () -> sql.answers(house.sight().viewer(), work()))))
                    .as(table)
                    .isLessThan(20);
        }
    }
}
