package org.affianca.engine.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.Tally;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.intake.ContactData;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.intake.UnmetDemand;
import org.affianca.api.problem.Missing;
import org.affianca.api.register.Asked;
import org.affianca.api.register.Kept;
import org.affianca.api.writing.Writing;
import org.affianca.api.writing.WritingReader;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.register.TestRegisters;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class WritingBookTest {
    private final TestHouse house;
    private final TestRegisters registers;
    private final LocalDate today;

    WritingBookTest(TestHouse house) {
        this.house = house;
        this.registers = new TestRegisters(house);
        this.today = registers.today;
    }

    private Writing text(String kind, String title, String body, UnitId unit, boolean counted) {
        return new Writing(
                kind,
                title,
                Optional.of(unit),
                body,
                today,
                Optional.of(today.plusYears(1)),
                List.of(new ServiceCode("core.referral")),
                counted ? Optional.of(today) : Optional.empty(),
                counted ? Optional.of(today) : Optional.empty());
    }

    private void asksInVain(Actor desk, UnitId unit) {
        house.as(
                desk,
                () -> registers.office.contacts.record(new ContactData(
                        Optional.empty(),
                        unit,
                        "phone",
                        "self",
                        "",
                        List.of("housing"),
                        "Contributo per l'affitto",
                        "",
                        "",
                        List.of(),
                        List.of(new UnmetDemand("rent-support", "call-closed", "")),
                        "information",
                        Optional.empty())));
    }

    @Test
    void aPracticeHasVersionsAndEachIsReadByName() {
        Kept<Writing> first = house.as(
                registers.giulia,
                () -> registers.writings.add(
                        text("practice", "Prassi sulla scuola", "Si chiama la scuola.", registers.hub, false)));
        house.doAs(registers.sara, () -> registers.writings.read(first.id()));
        house.doAs(registers.sara, () -> registers.writings.read(first.id()));
        Kept<Writing> second = house.as(
                registers.giulia,
                () -> registers.writings.change(
                        first.id(),
                        1,
                        text("practice", "Prassi sulla scuola", "Si scrive alla scuola.", registers.hub, false)));
        house.doAs(registers.marco, () -> registers.writings.read(first.id()));

        assertThat(house.as(registers.sara, () -> registers.writings.readers(second.id())))
                .extracting(WritingReader::version, WritingReader::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "Marco"),
                        org.assertj.core.groups.Tuple.tuple(1, "Sara"));
        assertThat(house.as(registers.sara, () -> registers.writings.find(first.id(), 1))
                        .orElseThrow()
                        .data()
                        .body())
                .isEqualTo("Si chiama la scuola.");
        assertThatThrownBy(() -> house.doAs(registers.sara, () -> registers.writings.read(99_999_999)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aPlanningNoteKeepsTheUnmetDemandItWasWrittenFrom() {
        UnitId unit = house.unit("hub-" + house.ids().next());
        Actor desk = house.user("Sportello", Role.DESK, unit);
        Actor planner = house.user("Programma", Role.COORDINATOR, unit);
        asksInVain(desk, unit);
        asksInVain(desk, unit);
        Kept<Writing> note = house.as(
                planner,
                () -> registers.writings.add(text("planning-note", "Casa 2027", "Mancano alloggi.", unit, true)));
        for (int i = 0; i < 4; i++) {
            asksInVain(desk, unit);
        }
        Kept<Writing> later = house.as(planner, () -> registers.writings.change(note.id(), 1, note.data()));

        assertThat(house.as(planner, () -> registers.writings.figures(note.id(), 1)))
                .containsExactly(new UnmetCount("rent-support", "call-closed", Tally.between(1, 4), Tally.NONE));
        assertThat(house.as(planner, () -> registers.writings.figures(note.id(), later.version())))
                .extracting(UnmetCount::contacts)
                .containsExactly(Tally.exact(6));
    }

    @Test
    void whatHasExpiredIsLeftOutWhenOneAsksForADay() {
        Writing data = text("resource", "Sportello chiuso", "Non c'è più.", registers.hub, false);
        long old = registers
                .added(
                        registers.writings,
                        new Writing(
                                "resource",
                                "Sportello chiuso",
                                data.unit(),
                                data.body(),
                                today.minusYears(1),
                                Optional.of(today.minusDays(1)),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()))
                .id();
        Asked now = new Asked(
                "sportello chiuso", "resource", Optional.of(registers.hub), Optional.empty(), Optional.of(today));
        assertThat(house.as(registers.sara, () -> registers.writings.list(now, Paging.first(5)))
                        .items())
                .isEmpty();
        Asked ever = new Asked("sportello chiuso", "", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(house.as(registers.sara, () -> registers.writings.list(ever, Paging.first(5)))
                        .items())
                .extracting(Kept::id)
                .containsExactly(old);
    }

    @Test
    void saysWhatIsWrongWithAText() {
        Writing wrong = new Writing(
                "poem",
                "",
                Optional.empty(),
                "",
                today,
                Optional.empty(),
                List.of(),
                Optional.of(today.plusDays(1)),
                Optional.empty());
        assertThatThrownBy(() -> registers.added(registers.writings, wrong))
                .hasMessage("/kind unknown-code, /title required, /body required, /figuresUntil required,"
                        + " /figuresFrom in-the-future");
    }
}
