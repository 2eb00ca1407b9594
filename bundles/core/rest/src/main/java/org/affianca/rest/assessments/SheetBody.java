package org.affianca.rest.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.assessment.Filled;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Sheet;
import org.affianca.rest.answer.Versioned;

/**
 * The sheet of an assessor.
 *
 * @param answers absent while the reader must not see them
 * @param told the answers that count, in words, by question
 */
public record SheetBody(
        int place,
        int version,
        UserId assessor,
        String assessorLabel,
        LocalDate madeOn,
        boolean complete,
        Optional<Instant> completedAt,
        String reopenedBecause,
        boolean mayWrite,
        Optional<Map<String, Object>> answers,
        Map<String, String> told,
        List<String> shown,
        List<String> lacking,
        List<ScoreResult> results)
        implements Versioned {
    static SheetBody of(Sheet sheet, Instrument instrument, Told told) {
        Optional<Filled> content = sheet.content();
        return new SheetBody(
                sheet.place(),
                sheet.version(),
                sheet.assessor(),
                sheet.assessorLabel(),
                sheet.madeOn(),
                sheet.complete(),
                sheet.completedAt(),
                sheet.reopenedBecause(),
                sheet.mayWrite(),
                content.map(Filled::answers),
                content.map(filled -> told(filled, instrument, told)).orElse(Map.of()),
                content.map(filled -> filled.shown().stream().sorted().toList()).orElse(List.of()),
                content.map(Filled::lacking).orElse(List.of()),
                content.map(filled -> ScoreResult.of(instrument, filled.results(), filled.answers(), told))
                        .orElse(List.of()));
    }

    private static Map<String, String> told(Filled filled, Instrument instrument, Told told) {
        Map<String, String> words = new LinkedHashMap<>();
        instrument.items().filter(item -> filled.shown().contains(item.id())).forEach(item -> Optional.ofNullable(
                        filled.answers().get(item.id()))
                .ifPresent(answer -> words.put(item.id(), told.answer(item, answer))));
        return words;
    }
}
