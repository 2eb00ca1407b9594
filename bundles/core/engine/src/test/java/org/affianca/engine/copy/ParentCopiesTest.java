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
import org.affianca.engine.parent.ADecree;
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

    private void decree() {
        new ADecree(copies.ada, copies.leo, "FREE", "NONE")
                .inForce(house, copies.file.id(), copies.giulia, copies.today.minusDays(9));
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
