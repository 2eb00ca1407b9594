package org.affianca.engine.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.EntryKind;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.gathering.CaseAdvice;
import org.affianca.api.gathering.CaseQuestion;
import org.affianca.api.gathering.CaseTalk;
import org.affianca.api.gathering.Gathering;
import org.affianca.api.gathering.GatheringState;
import org.affianca.api.gathering.Guest;
import org.affianca.api.gathering.StaffHours;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.register.Asked;
import org.affianca.api.register.Involved;
import org.affianca.api.register.Kept;
import org.affianca.api.task.Task;
import org.affianca.api.time.Period;
import org.affianca.engine.calendar.CalendarBook;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.register.TestRegisters;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class GatheringBookTest {
    private final TestHouse house;
    private final TestRegisters registers;
    private final LocalDate today;

    GatheringBookTest(TestHouse house) {
        this.house = house;
        this.registers = new TestRegisters(house);
        this.today = registers.today;
    }

    private Gathering supervision(GatheringState state, LocalDate on, boolean confidential, Guest... guests) {
        return new Gathering(
                "supervision",
                "Supervisione mensile",
                Optional.of(registers.hub),
                Optional.empty(),
                state,
                on,
                "14:30",
                120,
                "Sala del polo",
                confidential,
                3,
                "Situazioni di conflitto",
                state == GatheringState.HELD ? "Si discute di tre situazioni." : "",
                List.of(guests));
    }

    private Guest giulia(boolean present) {
        return new Guest(Involved.of("participant", registers.giulia.id()), present);
    }

    @Test
    void aGatheringIsPlannedByAWorkerAndWrittenDownWhenHeld() {
        Kept<Gathering> planned = house.as(
                registers.giulia,
                () -> registers.gatherings.add(
                        supervision(GatheringState.PLANNED, today.plusDays(3), false, giulia(false))));
        Guest outsider = new Guest(Involved.named("supervisor", "Carla Provetti"), true);
        Kept<Gathering> held = house.as(
                registers.giulia,
                () -> registers.gatherings.change(
                        planned.id(), 1, supervision(GatheringState.HELD, today, false, outsider, giulia(true))));

        assertThat(held.data().guests()).extracting(Guest::present).containsExactly(true, true);
        assertThat(held.data().guests())
                .extracting(guest -> guest.who().name())
                .containsExactly("Carla Provetti", "Giulia");
        assertThat(registers.seen(registers.sara, registers.gatherings, held.id()))
                .isPresent();
    }

    @Test
    void aConfidentialOneIsSeenByWhoIsCalledAndByCoordinatorsOfTheUnit() {
        Kept<Gathering> kept = registers.added(
                registers.gatherings, supervision(GatheringState.PLANNED, today.plusDays(3), true, giulia(false)));
        assertThat(registers.seen(registers.giulia, registers.gatherings, kept.id()))
                .isPresent();
        assertThat(registers.seen(registers.sara, registers.gatherings, kept.id()))
                .isEmpty();
        assertThat(house.as(registers.sara, () -> registers.gatherings.list(Asked.ALL, Paging.first(200)))
                        .items())
                .extracting(Kept::id)
                .doesNotContain(kept.id());
        Actor elsewhere = house.user("Altrove", Role.COORDINATOR, registers.other);
        assertThat(registers.seen(elsewhere, registers.gatherings, kept.id())).isEmpty();
        assertThatThrownBy(() -> house.as(elsewhere, () -> registers.gatherings.change(kept.id(), 1, kept.data())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whoIsCalledFindsItInTheCalendar() {
        LocalDate day = LocalDate.of(2033, 2, 3);
        long id = registers
                .added(registers.gatherings, supervision(GatheringState.PLANNED, day, true, giulia(false)))
                .id();
        CalendarBook calendar = new CalendarBook(TestGround.of(house), house.acting());
        assertThat(house.as(registers.giulia, () -> calendar.mine(day, day)))
                .extracting(CalendarEntry::kind, CalendarEntry::record, CalendarEntry::from)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(EntryKind.GATHERING, id, "14:30"));
        assertThat(house.as(registers.sara, () -> calendar.mine(day, day))).isEmpty();
    }

    @Test
    void theLatestDayStandsFirst() {
        LocalDate far = LocalDate.of(2040, 1, 1);
        long early = registers
                .added(registers.gatherings, supervision(GatheringState.PLANNED, far, false))
                .id();
        long late = registers
                .added(registers.gatherings, supervision(GatheringState.PLANNED, far.plusDays(1), false))
                .id();
        assertThat(house.as(registers.sara, () -> registers.gatherings.list(Asked.ALL, Paging.first(2)))
                        .items())
                .extracting(Kept::id)
                .containsExactly(late, early);
    }

    @Test
    void hoursAndCreditsAreCountedForWhoWasPresent() {
        LocalDate day = LocalDate.of(2025, 3, 4);
        registers.added(registers.gatherings, supervision(GatheringState.HELD, day, false, giulia(true)));
        registers.added(registers.gatherings, supervision(GatheringState.HELD, day.plusDays(1), true, giulia(true)));
        registers.added(registers.gatherings, supervision(GatheringState.HELD, day, false, giulia(false)));
        registers.added(registers.gatherings, supervision(GatheringState.HELD, day.minusDays(1), false, giulia(true)));
        Period two = Period.of(day, day.plusDays(1));
        assertThat(house.as(registers.giulia, () -> registers.gatherings.hours(two)))
                .containsExactly(new StaffHours(registers.giulia.id(), "Giulia", "supervision", 2, 240, 6));
        assertThat(house.as(registers.sara, () -> registers.gatherings.hours(two)))
                .isEmpty();
        assertThat(house.as(registers.marco, () -> registers.gatherings.hours(two)))
                .extracting(StaffHours::minutes)
                .containsExactly(240);
    }

    @Test
    void aCaseIsTalkedAboutAmongThoseWhoSeeItAndTheAdviceBecomesATask() {
        CaseFile file = registers.office.opened(
                registers.giulia, registers.office.town.registered(registers.giulia, "Simulacri", "Pio"));
        Kept<Gathering> kept =
                registers.added(registers.gatherings, supervision(GatheringState.PLANNED, today, false, giulia(false)));
        CaseTalk talk = house.as(
                registers.giulia,
                () -> registers.gatherings.bring(
                        kept.id(), new CaseQuestion(file.id(), "Come coinvolgere la scuola?")));
        assertThatThrownBy(() -> house.as(
                        registers.giulia,
                        () -> registers.gatherings.bring(kept.id(), new CaseQuestion(file.id(), "Ancora?"))))
                .hasMessage("case-brought-already");
        CaseTalk advised = house.as(
                registers.giulia,
                () -> registers.gatherings.advise(
                        talk.id(), 1, new CaseAdvice("Incontro con la scuola.", Optional.of(today.plusDays(14)))));

        assertThat(advised.advice()).isEqualTo("Incontro con la scuola.");
        assertThat(house.as(registers.giulia, () -> registers.office.tasks.ofCase(file.id())))
                .extracting(Task::title, Task::due, Task::assignee)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Supervisione mensile", today.plusDays(14), registers.giulia.id()));
        assertThat(house.as(registers.giulia, () -> registers.gatherings.ofCase(file.id())))
                .extracting(CaseTalk::question)
                .containsExactly("Come coinvolgere la scuola?");
        assertThat(house.as(registers.giulia, () -> registers.office.cases.timeline(file.id(), Paging.first(5)))
                        .items())
                .extracting(entry -> entry.type())
                .contains("case-brought", "case-advised");
        assertThatThrownBy(() -> house.as(
                        registers.giulia,
                        () -> registers.gatherings.advise(talk.id(), 1, new CaseAdvice("Altro.", Optional.empty()))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aCaseNobodyMaySeeIsNotHeardOf() {
        CaseFile file = registers.office.opened(
                registers.giulia,
                registers.hub,
                Secrecy.SPECIALIST,
                registers.office.town.registered(registers.giulia, "Fittizi", "Nina"));
        Kept<Gathering> kept =
                registers.added(registers.gatherings, supervision(GatheringState.PLANNED, today, false, giulia(false)));
        house.as(
                registers.giulia,
                () -> registers.gatherings.bring(kept.id(), new CaseQuestion(file.id(), "Affido o rientro?")));
        assertThat(house.as(registers.sara, () -> registers.gatherings.talks(kept.id())))
                .isEmpty();
        assertThatThrownBy(() -> house.as(registers.sara, () -> registers.gatherings.ofCase(file.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(
                        registers.sara,
                        () -> registers.gatherings.bring(kept.id(), new CaseQuestion(file.id(), "Chi è?"))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void saysWhatIsWrongWithAGathering() {
        Gathering wrong = new Gathering(
                "party",
                " ",
                Optional.empty(),
                Optional.of(5L),
                GatheringState.HELD,
                today.plusDays(1),
                "25:00",
                1,
                "",
                true,
                -1,
                "",
                "",
                List.of(giulia(true), giulia(true)));
        assertThatThrownBy(() -> registers.added(registers.gatherings, wrong))
                .hasMessage("/kind unknown-code, /title required, /at time-invalid, /minutes minutes-out-of-range,"
                        + " /credits credits-out-of-range, /unit confidential-needs-unit, /on in-the-future,"
                        + " /account required, /guests/1/who/staff seat-twice, /undertaking unknown-undertaking");
    }

    @Test
    void talksOfACaseComeByTheirIndex() {
        TalkMapper sql = house.mappers().of(TalkMapper.class);
        String plan = house.as(
                registers.marco,
                () -> TestPlan.of(house, () -> sql.ofCase(house.sight().viewer(), new org.affianca.api.CaseId(1))));
        assertThat(plan).doesNotContain("Table Scan ResultSet for");
    }
}
