package org.affianca.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.affianca.api.assessment.Filled;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Result;
import org.affianca.api.assessment.Share;
import org.affianca.engine.catalogue.Shelf;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Instrument NEEDS =
            new Shelf().instrument("core.social-needs").orElseThrow().instrument();
    private static final Instrument LIFE =
            new Shelf().instrument("core.everyday-life").orElseThrow().instrument();

    private static Result result(Instrument instrument, Map<String, Object> answers, String score) {
        return Scoring.of(instrument, answers).results().stream()
                .filter(r -> r.score().equals(score))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal points(String number) {
        return new BigDecimal(number);
    }

    @Test
    void anEmptySheetHasNoScoreAndLacksWhatIsRequired() {
        Filled empty = Scoring.of(NEEDS, Map.of());
        assertThat(empty.results()).allSatisfy(r -> {
            assertThat(r.value()).isEmpty();
            assertThat(r.level()).isEmpty();
        });
        assertThat(empty.lacking()).containsExactly("home-now", "money-lasts", "money-bills", "people-count-on");
        assertThat(empty.shown()).doesNotContain("home-leave-by", "home-lacks", "money-months");
    }

    @Test
    void anItemIsShownWhenTheOneItDependsOnWasAnsweredSo() {
        assertThat(Scoring.of(NEEDS, Map.of("home-now", "notice")).shown()).contains("home-leave-by", "home-lacks");
        assertThat(Scoring.of(NEEDS, Map.of("home-now", "own")).shown())
                .contains("home-lacks")
                .doesNotContain("home-leave-by");
        assertThat(Scoring.of(NEEDS, Map.of("money-bills", true)).shown()).contains("money-months");
    }

    @Test
    void theSumTellsWhichAnswerGaveWhichPoints() {
        Result home = result(NEEDS, Map.of("home-now", "notice", "home-lacks", List.of("heating", "room")), "home");
        assertThat(home.value()).contains(points("5"));
        assertThat(home.level()).contains("lost");
        assertThat(home.shares())
                .containsExactly(
                        new Share("home-now", points("3"), BigDecimal.ONE),
                        new Share("home-lacks", points("2"), BigDecimal.ONE));
    }

    @Test
    void anAnswerToAnItemThatIsNoLongerShownCountsForNothing() {
        Result home = result(NEEDS, Map.of("home-now", "none", "home-lacks", List.of("heating", "room")), "home");
        assertThat(home.value()).contains(points("5"));
        assertThat(home.shares()).hasSize(1);
        assertThat(home.whole()).isTrue();
    }

    @Test
    void aNumberIsWorthWhatItsRangeSays() {
        assertThat(result(NEEDS, Map.of("money-monthly", points("500")), "money")
                        .value())
                .contains(points("4"));
        assertThat(result(NEEDS, Map.of("money-monthly", points("500.01")), "money")
                        .value())
                .contains(points("2"));
        assertThat(result(NEEDS, Map.of("money-monthly", points("2000")), "money")
                        .value())
                .contains(points("0"));
        assertThat(result(LIFE, Map.of("falls", points("0")), "body").value()).contains(points("0"));
    }

    @Test
    void aWeightMultiplies() {
        Result body = result(LIFE, Map.of("wash", points("1"), "move", points("3")), "body");
        assertThat(body.value()).contains(points("7"));
        assertThat(body.level()).contains("helped");
    }

    @Test
    void theMeanIsOfThoseThatHaveAValue() {
        Map<String, Object> body = Map.of("wash", points("3"));
        assertThat(result(LIFE, body, "burden").value()).contains(points("3"));
        Map<String, Object> both = Map.of("wash", points("3"), "out", false);
        assertThat(result(LIFE, both, "burden").value()).contains(points("2.5"));
    }

    @Test
    void aTableIsReadWithTwoLevels() {
        Map<String, Object> answers =
                Map.of("home-now", "guest", "money-monthly", points("300"), "money-lasts", points("4"));
        Result pace = result(NEEDS, answers, "pace");
        assertThat(result(NEEDS, answers, "money").level()).contains("lacking");
        assertThat(pace.level()).contains("now");
        assertThat(pace.value()).isEmpty();
        assertThat(result(NEEDS, Map.of("home-now", "guest"), "pace").level()).isEmpty();
    }

    @Test
    void aGridIsAnsweredWhenEachOfItsRowsIs() {
        Map<String, Object> half = Map.of("people-count-on", Map.of("family", "never"));
        assertThat(Scoring.of(NEEDS, half).lacking()).contains("people-count-on");
        assertThat(result(NEEDS, half, "people").value()).contains(points("2"));
        assertThat(result(NEEDS, half, "people").whole()).isFalse();
        Map<String, Object> whole =
                Map.of("people-count-on", Map.of("family", "never", "friends", "often", "groups", "sometimes"));
        assertThat(Scoring.of(NEEDS, whole).lacking()).doesNotContain("people-count-on");
        assertThat(result(NEEDS, whole, "people").value()).contains(points("3"));
    }

    @Test
    void noneOfSeveralIsAnAnswerToo() {
        Result home = result(NEEDS, Map.of("home-now", "own", "home-lacks", List.of()), "home");
        assertThat(home.value()).contains(points("0"));
        assertThat(home.level()).contains("settled");
    }
}
