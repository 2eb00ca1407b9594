package org.affianca.engine.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.time.Period;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final Map<String, Object> PLAIN = Map.ofEntries(
            Map.entry("name", " Orto dei Collaudi "),
            Map.entry("spades", 3),
            Map.entry("surface", "12.5"),
            Map.entry("fenced", true),
            Map.entry("sownOn", "2026-03-01"),
            Map.entry("season", Map.of("from", "2026-03-01", "until", "2026-10-31")),
            Map.entry("rent", 12.5),
            Map.entry("tool", "spade"),
            Map.entry("soil", "CLAY"),
            Map.entry("neighbour", 7),
            Map.entry("noteToSelf", ""));

    private final Shape shape = Shape.of(Plot.class);

    @Test
    void becomesTheRecordFromPlainValues() {
        Reading reading = read(PLAIN);

        assertThat(reading.flaws()).isEmpty();
        assertThat(shape.record(reading.values())).contains(whole());
    }

    @Test
    void givesThePlainValuesBack() {
        assertThat(Reading.plain(read(PLAIN).values()))
                .containsEntry("name", "Orto dei Collaudi")
                .containsEntry("rent", new BigDecimal("12.50"))
                .containsEntry("season", Map.of("from", "2026-03-01", "until", "2026-10-31"))
                .containsEntry("sownOn", "2026-03-01")
                .containsEntry("neighbour", 7L)
                .doesNotContainKey("noteToSelf");
    }

    @Test
    void saysEveryFlawWithItsField() {
        Reading reading = read(Map.of(
                "name",
                "x".repeat(21),
                "spades",
                10,
                "surface",
                "1.23456",
                "fenced",
                "perhaps",
                "sownOn",
                "31/12/2026",
                "season",
                Map.of("from", "2026-03-02", "until", "2026-03-01"),
                "rent",
                501,
                "tool",
                "scythe",
                "soil",
                "clay",
                "frills",
                1));

        assertThat(reading.flaws())
                .extracting(flaw -> flaw.pointer() + " " + flaw.why().code())
                .containsExactly(
                        "/details/name too-long",
                        "/details/spades out-of-range",
                        "/details/surface too-many-decimals",
                        "/details/fenced not-a-boolean",
                        "/details/sownOn not-a-date",
                        "/details/season ends-before-it-begins",
                        "/details/rent out-of-range",
                        "/details/tool unknown-code",
                        "/details/soil unknown-code",
                        "/details/frills unknown-field");
    }

    @Test
    void keepsACodeThatWasValidWhenItWasWritten() {
        Reading reading = Reading.of(shape, Map.of("tool", "scythe"), Map.of("tool", "scythe"), new Known());

        assertThat(reading.flaws()).isEmpty();
    }

    @Test
    void refusesNumbersThatAreNone() {
        for (Object bad : List.of("1e999999999", "NaN", "", "9".repeat(40), List.of(1), true, 1e30)) {
            Reading reading = read(Map.of("spades", bad));
            if (!bad.equals("")) {
                assertThat(reading.flaws())
                        .as("%s", bad)
                        .extracting(Flaw::pointer)
                        .containsExactly("/details/spades");
            }
            assertThat(reading.values()).doesNotContainKey("spades");
        }
    }

    @Test
    void mayBeIncompleteAndIsNoRecordThen() {
        Reading reading = read(Map.of("fenced", true));

        assertThat(reading.flaws()).isEmpty();
        assertThat(shape.lacking(reading.values())).containsExactly("name", "spades");
        assertThat(shape.record(reading.values())).isEmpty();
    }

    @Test
    void namesTableAndColumnsInSnakeCase() {
        assertThat(shape.table()).isEqualTo("garden.plot");
        assertThat(shape.columns()).contains("sown_on", "season_from", "season_until", "note_to_self");
    }

    @Test
    void refusesAListInARecord() {
        assertThatThrownBy(() -> Shape.of(WithAList.class))
                .hasMessage("record WithAList, component rows: List is not among the ten types a record may have");
    }

    @Test
    void refusesACodeListOnANumber() {
        assertThatThrownBy(() -> Shape.of(WithACodedNumber.class)).hasMessageContaining("@CodeList stands on a String");
    }

    private Reading read(Map<String, Object> plain) {
        return Reading.of(shape, plain, Map.of(), new Known());
    }

    static Map<String, Object> values() {
        return Reading.of(Shape.of(Plot.class), PLAIN, Map.of(), new Known()).values();
    }

    static Plot whole() {
        return new Plot(
                "Orto dei Collaudi",
                3,
                Optional.of(new BigDecimal("12.5")),
                true,
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.of(Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 31))),
                Optional.of(new Money(1250)),
                Optional.of("spade"),
                Optional.of(Plot.Soil.CLAY),
                Optional.of(new PersonId(7)),
                Optional.empty());
    }

    private static final class Known implements Reading.Known {
        @Override
        public boolean code(String list, String code) {
            return list.equals("garden.tool") && code.equals("spade");
        }

        @Override
        public boolean person(PersonId id) {
            return id.value() == 7;
        }
    }

    @Details("garden.rows")
    private record WithAList(List<String> rows) {}

    @Details("garden.coded")
    private record WithACodedNumber(@CodeList("tool") int tool) {}
}
