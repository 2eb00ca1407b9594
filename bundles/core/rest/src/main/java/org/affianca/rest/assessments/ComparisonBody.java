package org.affianca.rest.assessments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.Comparison;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Occasion;
import org.affianca.api.assessment.Result;
import org.affianca.api.assessment.Score;

/** The complete assessments of a person with one instrument, side by side, the oldest first. */
public record ComparisonBody(
        PersonId person,
        String instrument,
        String title,
        int earlier,
        List<ComparedOccasion> occasions,
        List<ComparedScore> scores,
        List<ComparedItem> items) {
    /** One assessment, and the version it was made with. */
    public record ComparedOccasion(WorkId work, LocalDate madeOn, int version) {}

    /** A score over time; an occasion it has no result in is not among the results. */
    public record ComparedScore(String id, String title, Optional<String> section, List<ComparedResult> results) {}

    /** What a score came to in one assessment. */
    public record ComparedResult(WorkId work, Optional<BigDecimal> value, Optional<String> levelLabel) {}

    /** A question over time; an occasion in which it was not answered is not among the answers. */
    public record ComparedItem(String id, String text, List<ComparedAnswer> answers) {}

    /** What was answered in one assessment, in the words of its own version. */
    public record ComparedAnswer(WorkId work, String answer) {}

    static ComparisonBody of(Comparison comparison, Told told) {
        List<Occasion> occasions = comparison.occasions();
        return new ComparisonBody(
                comparison.person(),
                comparison.instrument(),
                occasions.isEmpty()
                        ? comparison.instrument()
                        : told.say(latest(occasions).instrument().title()),
                comparison.earlier(),
                occasions.stream()
                        .map(one -> new ComparedOccasion(
                                one.work(), one.madeOn(), one.instrument().version()))
                        .toList(),
                scores(occasions, told),
                items(occasions, told));
    }

    private static Occasion latest(List<Occasion> occasions) {
        return occasions.get(occasions.size() - 1);
    }

    /** By id, named as the latest version that has them names them. */
    private static List<ComparedScore> scores(List<Occasion> occasions, Told told) {
        Map<String, Score> named = new LinkedHashMap<>();
        occasions.forEach(one -> one.instrument().scores().forEach(score -> named.put(score.id(), score)));
        return named.values().stream()
                .map(score -> new ComparedScore(
                        score.id(),
                        told.say(score.title()),
                        score.section(),
                        occasions.stream()
                                .flatMap(one -> one.results().stream()
                                        .filter(result -> result.score().equals(score.id()))
                                        .map(result -> result(one, result, told)))
                                .toList()))
                .toList();
    }

    private static ComparedResult result(Occasion one, Result result, Told told) {
        return new ComparedResult(
                one.work(),
                result.value(),
                ScoreResult.level(one.instrument().score(result.score()), result.level(), told));
    }

    private static List<ComparedItem> items(List<Occasion> occasions, Told told) {
        Map<String, Item> named = new LinkedHashMap<>();
        occasions.forEach(one -> one.instrument().items().forEach(item -> named.put(item.id(), item)));
        return named.values().stream()
                .map(item -> new ComparedItem(
                        item.id(),
                        told.say(item.text()),
                        occasions.stream()
                                .flatMap(one -> answer(one, item.id(), told).stream())
                                .toList()))
                .toList();
    }

    private static Optional<ComparedAnswer> answer(Occasion one, String id, Told told) {
        return one.instrument().item(id).flatMap(item -> Optional.ofNullable(
                        one.answers().get(id))
                .map(answer -> new ComparedAnswer(one.work(), told.answer(item, answer))));
    }
}
