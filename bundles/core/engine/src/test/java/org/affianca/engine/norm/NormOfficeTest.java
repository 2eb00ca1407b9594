package org.affianca.engine.norm;

import static org.affianca.engine.norm.TestClocks.deadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.figure.FigureData;
import org.affianca.api.figure.OwnValue;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.Suspension;
import org.affianca.api.norm.WorkClock;
import org.affianca.api.norm.WorkDeadline;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.figure.About;
import org.affianca.engine.figure.OwnValues;
import org.affianca.engine.work.OfficeCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class NormOfficeTest {
    private static final String DEFENCE = "core.defence";
    private static final String WATERING = "garden.watering";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final TestHouse house;
    private final TestClocks at;
    private final NormOffice office;
    private final LiveNorms norms;
    private final Actor ivano;

    NormOfficeTest(TestHouse house) {
        this.house = house;
        house.sql("delete from core.figure_value");
        this.at = new TestClocks(house);
        at.shelf.put(Garden.area());
        this.office = new NormOffice(at.ground, at.shelf);
        this.norms = new LiveNorms(at.ground, at.shelf, new OfficeCalendar(""));
        this.ivano = house.user("Ivano", Role.ADMINISTRATOR);
    }

    @BeforeEach
    void itIsMarch() {
        at.at("2026-03-28T10:00");
    }

    private static FigureData data(String value, LocalDate from, Optional<LocalDate> until) {
        return new FigureData(new BigDecimal(value), from, until, "Delibera 12/2026", true);
    }

    private OwnValue set(String norm, String value, LocalDate from) {
        return house.as(ivano, () -> office.set(norm, data(value, from, Optional.empty())))
                .own()
                .get(0);
    }

    private LocalDate due(String norm, String start) {
        return house.as(at.giulia, () -> norms.reckon(norm, LocalDateTime.parse(start)))
                .orElseThrow()
                .due();
    }

    private WorkDeadline defence(WorkClock clock) {
        return deadline(clock, DEFENCE);
    }

    @Test
    void whatTheMunicipalitySetsGoesBeforeTheFileOnItsDays() {
        house.doAs(ivano, () -> office.set(DEFENCE, data("30", MARCH, Optional.of(MARCH.plusDays(30)))));

        assertThat(due(DEFENCE, "2026-02-28T09:00")).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(due(DEFENCE, "2026-03-01T09:00")).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(due(DEFENCE, "2026-04-01T09:00")).isEqualTo(LocalDate.of(2026, 4, 16));
        Norm norm = house.as(at.giulia, () -> norms.find(DEFENCE)).orElseThrow();
        assertThat(norm.ruleOn(MARCH)).hasValueSatisfying(rule -> {
            assertThat(rule.source()).isEqualTo("Delibera 12/2026");
            assertThat(rule.confirmed()).isTrue();
            assertThat(rule.suspendable()).isEqualTo(9999);
        });
        assertThat(norm.shippedOn(MARCH).orElseThrow().confirmed()).isFalse();
    }

    @Test
    void aTermThatBeginsNowIsAsLongAsTheMunicipalityHasSetIt() {
        set(DEFENCE, "30", MARCH);

        WorkDeadline defence = defence(at.happened(at.measure(), "charge-notified", "2026-03-16T09:00", ""));
        assertThat(defence.due()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(defence.source()).isEqualTo("Delibera 12/2026");
        assertThat(defence.confirmed()).isTrue();
    }

    @Test
    void aTermThatRunsGoesOnAsItBeganWhateverIsSetMeanwhile() {
        WorkId id = at.measure();
        at.happened(id, "charge-notified", "2026-03-16T09:00", "");
        OwnValue longer = set(DEFENCE, "30", MARCH);

        WorkClock after = at.happened(id, "crime-reported", "2026-03-20T09:00", "");
        assertThat(defence(after).due()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(defence(after).source()).isEqualTo("Regolamento comunale");

        WorkId other = at.measure();
        at.happened(other, "charge-notified", "2026-03-16T09:00", "");
        house.doAs(ivano, () -> office.withdraw(DEFENCE, longer.id(), 1));
        Suspension social = new Suspension(
                LocalDate.of(2026, 3, 20),
                Optional.of(LocalDate.of(2026, 3, 24)),
                "social-evaluation",
                "Atto 5/2026",
                Optional.empty());
        WorkClock stood = house.as(at.giulia, () -> at.book.suspend(other, 1, social));
        assertThat(defence(stood).due()).isEqualTo(LocalDate.of(2026, 4, 20));

        WorkClock again = at.happened(other, "charge-notified", "2026-03-25T09:00", "");
        assertThat(defence(again).due())
                .as("served anew, it begins by what holds now, but for the five days it stood still")
                .isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void aTermOfAServiceKeepsWhatItBeganWithToo() {
        WorkId before = at.request(LocalDate.of(2026, 3, 2));
        set("core.l241", "45", MARCH);
        WorkId after = at.request(LocalDate.of(2026, 3, 2));
        Suspension papers = new Suspension(
                LocalDate.of(2026, 3, 10),
                Optional.of(LocalDate.of(2026, 3, 14)),
                "missing-documents",
                "Nota prot. 12",
                Optional.empty());
        house.doAs(at.giulia, () -> at.book.suspend(before, 0, papers));

        assertThat(deadline(at.clock(before), "decided").due()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(deadline(at.clock(after), "decided").due()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void aNumberOfHoursNeverBecomesOneOfDays() {
        set(WATERING, "48", MARCH);
        assertThat(due(WATERING, "2026-03-02T09:00")).isEqualTo(LocalDate.of(2026, 3, 4));

        set(WATERING, "5", LocalDate.of(2025, 6, 1));
        assertThat(due(WATERING, "2025-12-30T09:00")).isEqualTo(LocalDate.of(2026, 1, 4));
        assertThat(due(WATERING, "2026-02-02T09:00"))
                .as("36 hours as shipped: the five were days")
                .isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        set(DEFENCE, "30", MARCH);

        FigureData wrong =
                new FigureData(new BigDecimal("1.5"), MARCH, Optional.of(MARCH.minusDays(1)), "x".repeat(201), false);
        assertThatThrownBy(() -> house.as(ivano, () -> office.set(DEFENCE, wrong)))
                .hasMessageContaining("/source too-long")
                .hasMessageContaining("/value term-out-of-range")
                .hasMessageContaining("/until ends-before-it-begins")
                .hasMessageContaining("/from figure-begins-that-day");
        assertThatThrownBy(() -> house.as(
                        ivano, () -> office.set("core.codice-rosso", data("0", MARCH.minusYears(9), Optional.empty()))))
                .hasMessageContaining("/from no-rule-on-that-day")
                .hasMessageContaining("/value term-out-of-range");
        assertThatThrownBy(() ->
                        house.as(ivano, () -> office.set("garden.frost-told", data("2", MARCH, Optional.empty()))))
                .hasMessageContaining("/value term-is-at-once");
    }

    @Test
    void onlyAnAdministratorSetsAndOnlyWhatThereIs() {
        FigureData data = data("30", MARCH, Optional.empty());
        assertThatThrownBy(() -> house.as(at.marco, () -> office.set(DEFENCE, data)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(at.marco, () -> office.withdraw(DEFENCE, 1, 1)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(ivano, () -> office.set("core.nothing", data)))
                .isInstanceOf(Missing.class);
        OwnValue other = set(WATERING, "48", MARCH);
        assertThatThrownBy(() -> house.as(ivano, () -> office.withdraw(DEFENCE, other.id(), 1)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whatIsWithdrawnStaysInTheHistoryAndFreesItsDay() {
        OwnValue wrong = set(DEFENCE, "300", MARCH);
        assertThatThrownBy(() -> house.as(ivano, () -> office.withdraw(DEFENCE, wrong.id(), 7)))
                .isInstanceOf(Stale.class);
        Norm after = house.as(ivano, () -> office.withdraw(DEFENCE, wrong.id(), 1));
        assertThat(after.own()).singleElement().satisfies(value -> {
            assertThat(value.withdrawn()).isTrue();
            assertThat(value.setBy()).isEqualTo("Ivano");
        });
        assertThat(due(DEFENCE, "2026-03-16T09:00")).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThatThrownBy(() -> house.as(ivano, () -> office.withdraw(DEFENCE, wrong.id(), 2)))
                .isInstanceOf(Refused.class)
                .hasMessage("figure-withdrawn");
        set(DEFENCE, "30", MARCH);
        assertThat(due(DEFENCE, "2026-03-16T09:00")).isEqualTo(LocalDate.of(2026, 4, 15));
    }

    @Test
    void eachSettingLeavesItsEvent() {
        String events = "select count(*) from core.event where type in ('norm-set', 'norm-withdrawn')";
        long before = house.count(events);
        OwnValue one = set(DEFENCE, "30", MARCH);
        house.doAs(ivano, () -> office.withdraw(DEFENCE, one.id(), 1));
        assertThat(house.count(events)).isEqualTo(before + 2);
    }

    @Test
    void theValuesOfNormsAreFoundByAnIndexAmongThousandsOfFigures() {
        set(DEFENCE, "30", MARCH);
        for (int i = 0; i < 2_000; i++) {
            house.sql(
                    "insert into core.figure_value (organisation_id, id, version, code, valid_from, amount, source, confirmed,"
                            + " withdrawn, changed_at, changed_by) values (1, ?, 1, ?, ?, 1, 'x', true, 0, ?, ?)",
                    house.ids().next(),
                    "garden.other-" + i,
                    MARCH,
                    house.clock().instant(),
                    ivano.id().value());
        }
        OwnValues own = new OwnValues(house.mappers(), About.NORM);
        OrganisationId organisation = new OrganisationId(1);

        assertThat(TestPlan.visited(
                        house,
                        "figure_value",
                        () -> List.copyOf(own.all(organisation).values())))
                .isLessThan(50);
        assertThat(TestPlan.visited(house, "figure_value", () -> own.of(organisation, DEFENCE)))
                .isLessThan(50);
    }
}
