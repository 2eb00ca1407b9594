package org.affianca.rest.assessments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Level;
import org.affianca.api.assessment.Result;
import org.affianca.api.assessment.Score;
import org.affianca.api.assessment.Share;

/** What came out of a score, in words, and which answers gave which points. */
public record ScoreResult(
        String score,
        String title,
        Optional<String> section,
        Optional<BigDecimal> value,
        Optional<String> level,
        Optional<String> levelLabel,
        boolean whole,
        List<ScoreShare> shares) {
    /** What one question, or another score, brought to it: {@code points} times {@code weight}. */
    public record ScoreShare(String part, String text, String answer, BigDecimal points, BigDecimal weight) {}

    static List<ScoreResult> of(Instrument instrument, List<Result> results, Map<String, Object> answers, Told told) {
        return results.stream()
                .map(result -> of(instrument, result, answers, told))
                .toList();
    }

    private static ScoreResult of(Instrument instrument, Result result, Map<String, Object> answers, Told told) {
        Optional<Score> score = instrument.score(result.score());
        return new ScoreResult(
                result.score(),
                score.map(s -> told.say(s.title())).orElse(result.score()),
                score.flatMap(Score::section),
                result.value(),
                result.level(),
                level(score, result.level(), told),
                result.whole(),
                result.shares().stream()
                        .map(share -> share(instrument, share, answers, told))
                        .toList());
    }

    static Optional<String> level(Optional<Score> score, Optional<String> level, Told told) {
        return score.flatMap(s -> level.flatMap(s::level)).map(Level::text).map(told::say);
    }

    private static ScoreShare share(Instrument instrument, Share share, Map<String, Object> answers, Told told) {
        Optional<Item> item = instrument.item(share.part());
        String text = item.map(Item::text)
                .or(() -> instrument.score(share.part()).map(Score::title))
                .map(told::say)
                .orElse(share.part());
        String answer = item.flatMap(
                        asked -> Optional.ofNullable(answers.get(asked.id())).map(given -> told.answer(asked, given)))
                .orElse("");
        return new ScoreShare(share.part(), text, answer, share.points(), share.weight());
    }
}
