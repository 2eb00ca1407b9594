package org.affianca.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.Filled;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Result;
import org.affianca.api.assessment.Score;
import org.affianca.api.assessment.ScoreWay;
import org.affianca.engine.catalogue.InstrumentFile;
import org.affianca.engine.catalogue.Shelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every instrument of core, whatever is answered: tried with many sheets filled at random. */
class ScoringHoldsTest {
    private static final int SHEETS = 400;
    private final Random random = new Random(20_260_115);

    static Stream<Instrument> instruments() {
        return new Shelf().instruments().stream().map(InstrumentFile::instrument);
    }

    private Map<String, Object> sheet(Instrument instrument) {
        Map<String, Object> answers = new HashMap<>();
        double will = random.nextDouble();
        instrument
                .items()
                .filter(item -> random.nextDouble() < will)
                .forEach(item -> answers.put(item.id(), Answers.read(item, sent(item))));
        return answers;
    }

    private Object sent(Item item) {
        return switch (item.type()) {
            case YES_NO -> random.nextBoolean();
            case CHOICE -> code(item);
            case CHOICES ->
                Stream.generate(() -> code(item)).limit(random.nextInt(4)).toList();
            case SCALE, NUMBER -> whole(item);
            case DECIMAL -> whole(item) + random.nextInt(100) / 100.0 * (random.nextBoolean() ? 1 : 0);
            case DATE -> "2025-0" + (1 + random.nextInt(9)) + "-11";
            case TEXT -> "una parola, due; tre = quattro " + random.nextInt();
            case GRID -> grid(item);
            case PERSON -> 1 + random.nextInt(1_000_000);
        };
    }

    private String code(Item item) {
        return item.options().get(random.nextInt(item.options().size())).code();
    }

    private int whole(Item item) {
        int least = item.least().orElse(BigDecimal.ZERO).intValue();
        return least + random.nextInt(item.most().orElse(BigDecimal.TEN).intValue() - least);
    }

    private Map<String, String> grid(Item item) {
        Map<String, String> rows = new LinkedHashMap<>();
        item.rows().forEach(row -> {
            if (random.nextInt(5) > 0) {
                rows.put(row.code(), code(item));
            }
        });
        return rows;
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyValueIsMadeOfItsShares(Instrument instrument) {
        for (int i = 0; i < SHEETS; i++) {
            for (Result result : Scoring.of(instrument, sheet(instrument)).results()) {
                Score score = instrument.score(result.score()).orElseThrow();
                BigDecimal sum = BigDecimal.ZERO;
                BigDecimal weight = BigDecimal.ZERO;
                for (var share : result.shares()) {
                    sum = sum.add(share.points().multiply(share.weight()));
                    weight = weight.add(share.weight());
                }
                assertThat(result.value().isPresent())
                        .isEqualTo(!result.shares().isEmpty());
                BigDecimal made = score.by() == ScoreWay.MEAN && weight.signum() > 0
                        ? sum.divide(weight, 2, RoundingMode.HALF_UP)
                        : sum;
                result.value().ifPresent(value -> assertThat(value).isEqualByComparingTo(made));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyValueOfAScoreWithWordsHasExactlyOneLevelOfThem(Instrument instrument) {
        for (int i = 0; i < SHEETS; i++) {
            for (Result result : Scoring.of(instrument, sheet(instrument)).results()) {
                Score score = instrument.score(result.score()).orElseThrow();
                if (!score.bands().isEmpty()) {
                    assertThat(result.level().isPresent())
                            .isEqualTo(result.value().isPresent());
                }
                result.level().ifPresent(level -> assertThat(score.level(level)).isPresent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void whatIsNotShownChangesNothing(Instrument instrument) {
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Object> answers = sheet(instrument);
            Filled filled = Scoring.of(instrument, answers);
            Map<String, Object> shownOnly = new HashMap<>(answers);
            shownOnly.keySet().retainAll(filled.shown());
            Filled again = Scoring.of(instrument, shownOnly);
            assertThat(again.results()).isEqualTo(filled.results());
            assertThat(again.shown()).isEqualTo(filled.shown());
            assertThat(again.lacking()).isEqualTo(filled.lacking());
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void aSheetThatLacksNothingIsRequiredToSayNoMore(Instrument instrument) {
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Object> answers = sheet(instrument);
            Filled filled = Scoring.of(instrument, answers);
            assertThat(filled.lacking())
                    .isSubsetOf(instrument
                            .items()
                            .filter(Item::required)
                            .map(Item::id)
                            .toList())
                    .allSatisfy(item -> assertThat(filled.shown()).contains(item));
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyAnswerIsReadFromItsRowAsItWasGiven(Instrument instrument) {
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Object> answers = sheet(instrument);
            List<AnswerRow> rows = answers.entrySet().stream()
                    .map(answer -> AnswerRow.of(
                            new WorkId(1), 1, instrument.item(answer.getKey()).orElseThrow(), answer.getValue()))
                    .toList();
            assertThat(AnswerRow.values(instrument, rows)).isEqualTo(answers);
            assertThat(rows).allSatisfy(row -> assertThat(
                            row.personId().isPresent() && !row.answer().isEmpty())
                    .isFalse());
            assertThat(Optional.of(rows.size())).contains(answers.size());
        }
    }
}
