package org.affianca.engine.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.assessment.Filled;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Lookup;
import org.affianca.api.assessment.Result;
import org.affianca.api.assessment.Score;
import org.affianca.api.assessment.ScoreWay;
import org.affianca.api.assessment.Share;

/** What follows from answers by the rules of their instrument, each point with the answer it comes from. */
final class Scoring {
    private static final int DECIMALS = 2;

    private final Instrument instrument;
    private final Map<String, Object> answers;
    private final Set<String> shown;
    private final Map<String, Result> results = new LinkedHashMap<>();

    private Scoring(Instrument instrument, Map<String, Object> answers) {
        this.instrument = instrument;
        this.answers = answers;
        this.shown = Shown.of(instrument, answers);
    }

    /** Answers to items the instrument does not have are passed over. */
    static Filled of(Instrument instrument, Map<String, Object> answers) {
        Scoring scoring = new Scoring(instrument, answers);
        for (Score score : instrument.scores()) {
            scoring.results.put(score.id(), scoring.result(score));
        }
        return new Filled(answers, scoring.shown, scoring.lacking(), List.copyOf(scoring.results.values()));
    }

    private List<String> lacking() {
        return instrument
                .items()
                .filter(item -> item.required() && shown.contains(item.id()))
                .filter(item -> !Whole.isAnswered(item, answers))
                .map(Item::id)
                .toList();
    }

    private Result result(Score score) {
        if (score.by() == ScoreWay.LOOKUP) {
            return lookedUp(score);
        }
        List<Share> shares = new ArrayList<>();
        boolean whole = true;
        for (String part : score.parts()) {
            Optional<BigDecimal> points = points(part);
            points.ifPresent(worth -> shares.add(new Share(part, worth, score.weight(part))));
            whole &= isWhole(part);
        }
        Optional<BigDecimal> value = shares.isEmpty() ? Optional.empty() : Optional.of(value(score, shares));
        return new Result(score.id(), value, value.flatMap(score::levelOf), whole, shares);
    }

    /** The result of a score that stands before. */
    private Result made(String score) {
        return Optional.ofNullable(results.get(score))
                .orElseThrow(() -> new IllegalStateException("no score " + score + " before"));
    }

    private Optional<BigDecimal> points(String part) {
        Optional<Item> item = instrument.item(part);
        if (item.isEmpty()) {
            return made(part).value();
        }
        return Optional.ofNullable(answers.get(part))
                .filter(answer -> shown.contains(part))
                .flatMap(answer -> Points.of(item.get(), answer));
    }

    /** What is not asked does not lack. */
    private boolean isWhole(String part) {
        return instrument
                .item(part)
                .map(item -> !shown.contains(part) || Whole.isAnswered(item, answers))
                .orElseGet(() -> made(part).whole());
    }

    private static BigDecimal value(Score score, List<Share> shares) {
        BigDecimal sum = shares.stream()
                .map(share -> share.points().multiply(share.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (score.by() == ScoreWay.SUM) {
            return plain(sum);
        }
        BigDecimal weight = shares.stream().map(Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return plain(sum.divide(weight, DECIMALS, RoundingMode.HALF_UP));
    }

    /** 12 and not 12.00 or 1.2E+1: the same number is the same text. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private Result lookedUp(Score score) {
        Lookup table = score.lookup().orElseThrow();
        Result row = made(table.rows());
        Result column = made(table.columns());
        Optional<String> level = row.level().flatMap(r -> column.level().flatMap(c -> table.level(r, c)));
        return new Result(score.id(), Optional.empty(), level, row.whole() && column.whole(), List.of());
    }
}
