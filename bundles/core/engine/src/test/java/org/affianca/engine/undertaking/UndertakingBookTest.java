package org.affianca.engine.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.register.Involved;
import org.affianca.api.register.Kept;
import org.affianca.api.undertaking.Backing;
import org.affianca.api.undertaking.Gauge;
import org.affianca.api.undertaking.Gauged;
import org.affianca.api.undertaking.Reading;
import org.affianca.api.undertaking.Undertaking;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.register.TestRegisters;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class UndertakingBookTest {
    private final TestHouse house;
    private final TestRegisters registers;
    private final LocalDate today;

    UndertakingBookTest(TestHouse house) {
        this.house = house;
        this.registers = new TestRegisters(house);
        this.today = registers.today;
    }

    private Undertaking project(String title, Gauge... gauges) {
        return new Undertaking(
                "project",
                title,
                Optional.of(registers.hub),
                today.minusMonths(2),
                Optional.of(today.plusYears(1)),
                "Contrasto all'esclusione",
                "Sala civica, martedì 9-12",
                Optional.of(300),
                List.of(new ServiceCode("core.economic-aid")),
                List.of(new Backing("Fondo povertà", Money.euro(30_000)), new Backing("Fondazione", new Money(1_050))),
                List.of(gauges),
                List.of(
                        Involved.of("lead", registers.giulia.id()),
                        Involved.partner(
                                "partner", registers.partner("Caritas di Prova").id())));
    }

    private static Gauge gauge(String code, String target, Optional<LocalDate> checkBy) {
        return new Gauge(code, "Persone raggiunte", "persone", Optional.of(new BigDecimal(target)), checkBy);
    }

    @Test
    void aProjectIsReadBackWithItsMoneyItsMeasuresAndItsPeople() {
        Undertaking data = project("Pane e Rose", gauge("persone", "40", Optional.of(today.plusDays(20))));
        Kept<Undertaking> kept = registers.added(registers.undertakings, data);

        Undertaking read = registers
                .seen(registers.sara, registers.undertakings, kept.id())
                .orElseThrow()
                .data();
        assertThat(read.backing()).isEqualTo(data.backing());
        assertThat(read.gauges()).isEqualTo(data.gauges());
        assertThat(read.involved()).extracting(Involved::name).containsExactly("Giulia", "Caritas di Prova");
        assertThat(read.services()).isEqualTo(data.services());
        assertThat(read.hours()).contains(300);
    }

    @Test
    void aGaugeIsReadByWhoLeadsAndTellsWhenItIsOverdueAndWhenReached() {
        Kept<Undertaking> kept = registers.added(
                registers.undertakings,
                project(
                        "Progetto misurato",
                        gauge("persone", "40", Optional.of(today.minusDays(1))),
                        gauge("ore", "10", Optional.empty())));
        assertThat(house.as(registers.giulia, () -> registers.undertakings.progress(kept.id())))
                .extracting(Gauged::overdue)
                .containsExactly(true, false);
        read(kept, "39.5", today.minusDays(1));
        read(kept, "12", today);
        read(kept, "40", today);
        Gauged persons = house.as(registers.giulia, () -> registers.undertakings.progress(kept.id()))
                .get(0);
        assertThat(persons.last()).contains(new BigDecimal("40"));
        assertThat(persons.reached()).isTrue();
        assertThat(persons.overdue()).isFalse();
        assertThat(house.as(registers.sara, () -> registers.undertakings.readings(kept.id())))
                .extracting(taken -> taken.reading().value().toPlainString())
                .containsExactly("40", "12", "39.5");
    }

    private void read(Kept<Undertaking> kept, String value, LocalDate on) {
        house.as(
                registers.giulia,
                () -> registers.undertakings.read(kept.id(), new Reading("persone", on, new BigDecimal(value), "")));
    }

    @Test
    void refusesAReadingOfNothingOrByAnybody() {
        Kept<Undertaking> kept = registers.added(
                registers.undertakings, project("Senza misure", gauge("persone", "1", Optional.empty())));
        Reading wrong = new Reading("altro", today.plusDays(1), new BigDecimal("0.00001"), "");
        assertThatThrownBy(() -> house.as(registers.giulia, () -> registers.undertakings.read(kept.id(), wrong)))
                .hasMessage("/gauge unknown-gauge, /on in-the-future, /value value-out-of-range");
        assertThatThrownBy(() -> house.as(registers.sara, () -> registers.undertakings.read(kept.id(), wrong)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(registers.marco, () -> registers.undertakings.read(99_999_999, wrong)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void saysWhatIsWrongWithAnUndertaking() {
        Undertaking wrong = new Undertaking(
                "dream",
                "",
                Optional.empty(),
                today,
                Optional.empty(),
                "",
                "",
                Optional.of(0),
                List.of(),
                List.of(new Backing("", Money.ZERO)),
                List.of(
                        gauge("A", "1", Optional.empty()),
                        gauge("b", "1", Optional.empty()),
                        gauge("b", "1", Optional.empty())),
                List.of());
        assertThatThrownBy(() -> registers.added(registers.undertakings, wrong))
                .hasMessage("/kind unknown-code, /title required, /hours hours-out-of-range,"
                        + " /backing/0/source required, /backing/0/amount above-zero, /gauges/0/code gauge-code,"
                        + " /gauges/2/code gauge-twice");
    }

    @Test
    void readingsComeByTheirIndex() {
        UndertakingMapper sql = house.mappers().of(UndertakingMapper.class);
        String plan = house.as(
                registers.marco,
                () -> TestPlan.of(house, () -> sql.readings(house.sight().viewer(), 1)));
        assertThat(plan).doesNotContain("Table Scan ResultSet for", "Sort ResultSet");
    }
}
