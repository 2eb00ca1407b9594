package org.affianca.engine.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterState;
import org.affianca.api.letter.LetterWay;
import org.affianca.api.time.Period;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.parent.ADecree;
import org.junit.jupiter.api.Test;

/** Ada's letter may tell of Leo, of whom a decree leaves her no news. */
@OnBothDatabases
class ParentLettersTest {
    private final TestHouse house;
    private final TestLetters letters;

    ParentLettersTest(TestHouse house) {
        this.house = house;
        this.letters = new TestLetters(house);
    }

    private Actor coordinator() {
        return house.user("Marco", Role.COORDINATOR, letters.hub);
    }

    private void decree(String news) {
        new ADecree(letters.ada, letters.leo, news, "FREE")
                .inForce(house, letters.file.id(), letters.giulia, letters.today.minusDays(9));
    }

    @Test
    void aLetterToAParentWhomADecreeLeavesNoNewsStopsAndTheDecreeIsNamed() {
        Letter draft = letters.written(letters.summons());
        decree("NONE");
        for (LetterWay way : new LetterWay[] {LetterWay.SENT, LetterWay.BY_HAND, LetterWay.AT_OFFICE}) {
            assertThatThrownBy(() -> letters.issued(draft, Optional.of(way)))
                    .hasMessage("parent-order-undated, letter-needs-coordinator");
        }
        letters.mustHaveStayedADraft(draft);
    }

    @Test
    void whoCoordinatesTheUnitIssuesItAllTheSameAndTheEventSaysWho() {
        Actor marco = coordinator();
        Letter draft = letters.written(letters.summons());
        decree("GUARDED");
        Issuing byHand = new Issuing(letters.today, "Marco Collaudi", "2026/1235", Optional.of(LetterWay.BY_HAND));
        Letter issued = house.as(marco, () -> letters.desk.issue(draft.id(), draft.version(), byHand));
        assertThat(issued.state()).isEqualTo(LetterState.ISSUED);
        assertThat(house.count(
                        "select count(*) from core.event where case_id = ? and type = 'letter-issued' and user_id = ?",
                        letters.file.id().value(),
                        marco.id().value()))
                .isEqualTo(1);
    }

    @Test
    void whatGoesToTheCourtLeaves() {
        decree("NONE");
        Letter draft = letters.written(letters.summons());
        assertThat(letters.issued(draft, Optional.of(LetterWay.TO_OTHERS)).state())
                .isEqualTo(LetterState.ISSUED);
    }

    @Test
    void aDecreeThatLeavesHerTheNewsStopsNothing() {
        decree("FREE");
        assertThat(letters.issued(letters.written(letters.summons())).state()).isEqualTo(LetterState.ISSUED);
    }

    @Test
    void whoDoesNotSeeTheDecreeIsStoppedWithoutItsName() {
        Letter draft = letters.written(letters.summons());
        house.doAs(
                coordinator(),
                () -> letters.office.desk.assign(
                        letters.file.id(),
                        letters.file.version(),
                        letters.sara.id(),
                        "worker",
                        Period.from(letters.today)));
        decree("NONE");
        house.sql(
                "update core.works set secrecy = 'SEALED' where case_id = ?",
                letters.file.id().value());
        Issuing sent = new Issuing(letters.today, "Sara Collaudi", "", Optional.of(LetterWay.SENT));
        assertThatThrownBy(() -> house.as(letters.sara, () -> letters.desk.issue(draft.id(), draft.version(), sent)))
                .hasMessage("parent-order-untold, letter-needs-coordinator");
    }
}
