package org.affianca.engine.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.copy.CopyReader;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.HandOver;
import org.affianca.api.problem.Forbidden;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ParentCopiesTest {
    private final TestHouse house;
    private final TestCopies copies;
    private final Actor marco;

    ParentCopiesTest(TestHouse house) {
        this.house = house;
        this.copies = new TestCopies(house);
        this.marco = house.user("Marco", Role.COORDINATOR, copies.file.unit());
    }

    /** A decree in force that leaves Ada no copy of what is written of Leo. */
    private void decree() {
        long id = house.ids().next();
        Object giulia = copies.giulia.id().value();
        Object now = house.clock().instant();
        house.sql(
                "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day,"
                        + " secrecy, provider, opened_on, version, created_at, changed_at, changed_by, authority)"
                        + " values (1, ?, ?, 'core', 'core.order', 'ORDER', 'IN_FORCE', 'RUNNING', ?, 'ORDINARY', '',"
                        + " ?, 1, ?, ?, ?, 'Tribunale per i minorenni di Esempio')",
                id,
                copies.file.id().value(),
                copies.today.minusDays(9),
                copies.today,
                now,
                now,
                giulia);
        house.sql(
                "insert into core.order_file (organisation_id, work_id, version, proceeding, judge, measure, content,"
                        + " changed_at, changed_by) values (1, ?, 1, 'RG 403/2026', '', 'responsibility-limited', '', ?, ?)",
                id,
                now,
                giulia);
        house.sql(
                "insert into core.order_limit (organisation_id, work_id, place, child_person_id, parent_person_id, law,"
                        + " news, papers, decisions, meetings, from_day)"
                        + " values (1, ?, 0, ?, ?, 'responsibility-limited', 'FREE', 'NONE', 'FREE', 'FREE', ?)",
                id,
                copies.leo.value(),
                copies.ada.value(),
                copies.today.minusDays(9));
    }

    private FileCopy now(FileCopy copy) {
        return house.as(copies.giulia, () -> copies.desk.find(copy.id())).orElseThrow();
    }

    @Test
    void aCopyThatAnOrderDoesNotLeaveToTheParentStopsAndTheOrderIsNamed() {
        decree();
        FileCopy asked = copies.requested(CopyReader.CITIZEN);
        assertThat(house.as(copies.giulia, () -> copies.desk.hindrances(asked.id())))
                .singleElement()
                .satisfies(why -> assertThat(why.values())
                        .containsEntry("authority", "Tribunale per i minorenni di Esempio")
                        .containsEntry("reference", "RG 403/2026"));
        assertThatThrownBy(
                        () -> house.as(copies.giulia, () -> copies.desk.make(asked.id(), asked.version(), List.of())))
                .hasMessage("parent-order-undated, copy-needs-a-permit");
        FileCopy refused =
                house.as(copies.giulia, () -> copies.desk.refuse(asked.id(), asked.version(), "Decreto RG 403/2026"));
        assertThat(refused.state()).isEqualTo(CopyState.REFUSED);
    }

    @Test
    void aCoordinatorAloneLetsItGoOnAndSaysWhy() {
        FileCopy free = copies.requested(CopyReader.CITIZEN);
        assertThatThrownBy(() -> house.as(marco, () -> copies.desk.permit(free.id(), free.version(), "Sempre")))
                .hasMessage("nothing-to-permit");
        decree();
        assertThatThrownBy(() ->
                        house.as(copies.giulia, () -> copies.desk.permit(free.id(), free.version(), "Lo dico io")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(marco, () -> copies.desk.permit(free.id(), free.version(), " ")))
                .hasMessage("/because required");
        FileCopy permitted =
                house.as(marco, () -> copies.desk.permit(free.id(), free.version(), "Il tribunale lo consente"));
        assertThat(permitted.permit().orElseThrow().because()).isEqualTo("Il tribunale lo consente");
        assertThat(permitted.permit().orElseThrow().by()).isEqualTo("Marco");
        assertThat(permitted.mayPermit()).isFalse();
        assertThat(house.count(
                        "select count(*) from core.event where type = 'copy-permitted' and values_json like ?",
                        "%" + free.id().value() + "%"))
                .isEqualTo(1);
        FileCopy made = house.as(copies.giulia, () -> copies.desk.make(free.id(), permitted.version(), List.of()));
        assertThat(made.state()).isEqualTo(CopyState.MADE);
    }

    @Test
    void aDecreeThatComesBetweenMakingAndHandingOverStopsItToo() {
        FileCopy made = copies.made(CopyReader.CITIZEN);
        decree();
        HandOver byHand = new HandOver(copies.today, "by-hand", "Ada Fittizi");
        assertThatThrownBy(() -> house.as(copies.giulia, () -> copies.desk.handOver(made.id(), made.version(), byHand)))
                .hasMessage("parent-order-undated, copy-needs-a-permit");
        assertThat(now(made).state()).isEqualTo(CopyState.MADE);
    }

    @Test
    void whoDoesNotSeeTheOrderIsStoppedWithoutItsName() {
        decree();
        house.sql(
                "update core.works set secrecy = 'SEALED' where case_id = ?",
                copies.file.id().value());
        FileCopy asked = copies.requested(CopyReader.CITIZEN);
        assertThat(house.as(copies.sara, () -> copies.desk.hindrances(asked.id())))
                .extracting(Because::code)
                .containsExactly("parent-order-untold");
    }

    @Test
    void aCourtIsLimitedByNoOrderAboutAParent() {
        decree();
        assertThat(copies.made(CopyReader.JUDGE).state()).isEqualTo(CopyState.MADE);
    }
}
