package org.affianca.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.work.Order;
import org.junit.jupiter.api.Test;

class AnyWorkTest {
    /** The details of an invented work. */
    public record Invented(int weeks, String camp) {}

    private static final Invented CAMP = new Invented(2, "sea");

    @Test
    void isADraftOfAMeasureUntilMoreIsTold() {
        WorkFile file = AnyWork.with(CAMP).file();
        assertThat(file.details(Invented.class)).isEqualTo(CAMP);
        assertThat(file.work().kind()).isEqualTo(Kind.MEASURE);
        assertThat(file.work().stage()).isEqualTo(Stage.DRAFT);
        assertThat(file.means().isee(AnyWork.TODAY)).isEmpty();
    }

    @Test
    void isWhereItsLastStepLedIt() {
        WorkFile file =
                AnyWork.with(CAMP).step("OPEN", Stage.RUNNING, AnyWork.TODAY).file();
        assertThat(file.work().common().step()).isEqualTo("OPEN");
        assertThat(file.startedOn()).contains(AnyWork.TODAY);
    }

    @Test
    void tellsOfMoneyDeadlinesAndAnotherKind() {
        WorkFile file = AnyWork.with(CAMP)
                .as(common -> new Order(common, "Tribunale", "RG 1", Optional.empty()))
                .due("answer", AnyWork.TODAY, Optional.empty())
                .isee(9_000)
                .file();
        assertThat(file.work().kind()).isEqualTo(Kind.ORDER);
        assertThat(file.work().common().deadlines()).hasSize(1);
        assertThat(file.means().isee(AnyWork.TODAY).orElseThrow().isee()).isEqualTo(Money.euro(9_000));
    }

    @Test
    void changesThePartsThatAreNamedAndNoOther() {
        assertThat(With.the(CAMP, "weeks", 4)).isEqualTo(new Invented(4, "sea"));
        assertThatThrownBy(() -> With.the(CAMP, "week", 4)).hasMessage("Invented has no week");
    }
}
