package org.affianca.engine.delivery;

import static org.affianca.engine.delivery.TestMeasures.MEASURE;
import static org.affianca.engine.delivery.TestMeasures.hours;
import static org.affianca.engine.delivery.TestMeasures.plan;
import static org.affianca.engine.delivery.TestMeasures.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.delivery.AttendanceEntry;
import org.affianca.api.delivery.AttendanceOutcome;
import org.affianca.api.delivery.AttendanceRow;
import org.affianca.api.delivery.AttendanceSheet;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AttendanceBookTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final TestHouse house;
    private final TestMeasures at;

    AttendanceBookTest(TestHouse house) {
        this.house = house;
        this.at = new TestMeasures(house);
    }

    @Test
    void theMonthOfAGroupIsFilledAtOnceAndWhatCannotBeSaysWhy() {
        WorkId marta = started("Inventati", "Marta");
        WorkId dario = started("Esempio", "Dario");
        house.doAs(
                at.giulia,
                () -> at.schedules.plan(dario, 0, plan("120", List.of(visit(DayOfWeek.MONDAY, "09:00", "4")))));

        AttendanceSheet empty = sheet();
        assertThat(rows(empty, dario, marta))
                .extracting(AttendanceRow::holder)
                .containsExactly("Esempio Dario", "Inventati Marta");
        assertThat(rows(empty, dario)).singleElement().satisfies(row -> assertThat(row.planned())
                .hasSize(4));

        List<AttendanceOutcome> outcomes = house.as(
                at.giulia,
                () -> at.attendance.fill(
                        JANUARY,
                        List.of(
                                new AttendanceEntry(dario, 0, List.of(hours(LocalDate.of(2026, 1, 5), "4"))),
                                new AttendanceEntry(marta, 0, List.of(hours(LocalDate.of(2026, 1, 5), "25"))),
                                new AttendanceEntry(new WorkId(1), 0, List.of()))));

        assertThat(outcomes).extracting(AttendanceOutcome::kept).containsExactly(true, false, false);
        assertThat(outcomes.get(1).flaws())
                .extracting(f -> f.pointer() + " " + f.why().code())
                .containsExactly("/deliveries/0/quantity out-of-range");
        assertThat(outcomes.get(2).flaws()).extracting(f -> f.why().code()).containsExactly("unknown-measure");
        assertThat(rows(sheet(), dario)).singleElement().satisfies(row -> {
            assertThat(row.version()).isEqualTo(1);
            assertThat(row.deliveries()).hasSize(1);
        });
        assertThat(rows(sheet(), marta)).singleElement().satisfies(row -> assertThat(row.version())
                .isZero());
    }

    @Test
    void aRowThatSomebodyElseFilledMeanwhileIsNotOverwritten() {
        WorkId work = started("Collaudi", "Bruno");
        fill(work, 0, "4");

        assertThat(fill(work, 0, "5").flaws()).extracting(f -> f.why().code()).containsExactly("changed-meanwhile");
        assertThat(fill(work, 1, "5").version()).isEqualTo(2);
    }

    @Test
    void whoHasLeftBeforeTheMonthIsNotOnItsSheet() {
        WorkId left = at.started(
                at.file(at.person("Provetti", "Elio")), "", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 2, 1));
        at.step(left, "FINISHED", LocalDate.of(2025, 12, 20));
        WorkId coming = at.open(at.file(at.person("Provetti", "Carla")).id(), "", FIRST, LAST);

        assertThat(rows(sheet(), left, coming)).isEmpty();
        assertThat(house.as(at.giulia, () -> at.attendance.sheet(MEASURE, YearMonth.of(2025, 12)))
                        .rows())
                .extracting(AttendanceRow::work)
                .contains(left);
    }

    @Test
    void strangersHaveAnEmptySheetAndFillNothing() {
        WorkId work = started("Collaudi", "Bruno");
        Actor other = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThat(house.as(other, () -> at.attendance.sheet(MEASURE, JANUARY)).rows())
                .isEmpty();
        assertThat(house.as(other, () -> at.attendance.fill(JANUARY, List.of(new AttendanceEntry(work, 0, List.of())))))
                .extracting(AttendanceOutcome::kept)
                .containsExactly(false);
    }

    @Test
    void aSheetHasSoManyRowsAndNoMore() {
        assertThatThrownBy(() -> house.as(
                        at.giulia,
                        () -> at.attendance.fill(
                                JANUARY, Collections.nCopies(61, new AttendanceEntry(new WorkId(1), 0, List.of())))))
                .hasMessage("/rows too-many-rows");
    }

    @Test
    void theMeasuresOfAMonthAreFoundByServiceAndStage() {
        started("Collaudi", "Bruno");
        String plan = house.as(
                at.giulia,
                () -> TestPlan.of(house, () -> house.mappers()
                        .of(AttendanceMapper.class)
                        .found(house.sight().viewer(), MEASURE, JANUARY, FIRST, FIRST.plusDays(30), 61)));
        if (!plan.isEmpty()) {
            assertThat(plan).contains("WORKS_OF_SERVICE");
        }
    }

    private AttendanceOutcome fill(WorkId work, int version, String quantity) {
        return house.as(
                        at.giulia,
                        () -> at.attendance.fill(
                                JANUARY,
                                List.of(new AttendanceEntry(
                                        work, version, List.of(hours(LocalDate.of(2026, 1, 5), quantity))))))
                .get(0);
    }

    private WorkId started(String surname, String name) {
        return at.started(at.file(at.person(surname, name)), "", FIRST, LAST);
    }

    private AttendanceSheet sheet() {
        return house.as(at.giulia, () -> at.attendance.sheet(MEASURE, JANUARY));
    }

    private static List<AttendanceRow> rows(AttendanceSheet sheet, WorkId... works) {
        return sheet.rows().stream()
                .filter(row -> List.of(works).contains(row.work()))
                .toList();
    }
}
