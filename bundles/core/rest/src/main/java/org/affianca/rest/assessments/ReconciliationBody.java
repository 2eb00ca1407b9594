package org.affianca.rest.assessments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.assessment.Difference;
import org.affianca.api.assessment.Filled;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Questionnaire;
import org.affianca.api.assessment.Reconciliation;
import org.affianca.api.assessment.Sheet;

/** Two sheets side by side: question by question, and what both came to. */
public record ReconciliationBody(
        String firstAssessor,
        String secondAssessor,
        int different,
        List<ItemDifference> items,
        List<ScoreResult> first,
        List<ScoreResult> second) {
    /** A question as both answered it, in words. */
    public record ItemDifference(
            String item,
            String text,
            Optional<String> first,
            Optional<String> second,
            Optional<String> agreed,
            boolean same) {}

    static ReconciliationBody of(Reconciliation both, Told told) {
        Questionnaire questionnaire = both.questionnaire();
        Instrument instrument = questionnaire.instrument();
        return new ReconciliationBody(
                label(questionnaire, 1),
                label(questionnaire, 2),
                (int) both.differences().stream().filter(one -> !one.same()).count(),
                both.differences().stream()
                        .map(difference -> difference(difference, told))
                        .toList(),
                ScoreResult.of(instrument, both.first(), answers(questionnaire, 1), told),
                ScoreResult.of(instrument, both.second(), answers(questionnaire, 2), told));
    }

    private static String label(Questionnaire questionnaire, int place) {
        return questionnaire.sheet(place).map(Sheet::assessorLabel).orElse("");
    }

    private static Map<String, Object> answers(Questionnaire questionnaire, int place) {
        return questionnaire
                .sheet(place)
                .flatMap(Sheet::content)
                .map(Filled::answers)
                .orElse(Map.of());
    }

    private static ItemDifference difference(Difference one, Told told) {
        return new ItemDifference(
                one.item().id(),
                told.say(one.item().text()),
                one.first().map(answer -> told.answer(one.item(), answer)),
                one.second().map(answer -> told.answer(one.item(), answer)),
                one.agreed().map(answer -> told.answer(one.item(), answer)),
                one.same());
    }
}
