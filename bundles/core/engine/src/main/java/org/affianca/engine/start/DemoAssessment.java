package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.AnswerType;
import org.affianca.api.assessment.Filled;
import org.affianca.api.assessment.GridRow;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Questionnaire;
import org.affianca.api.assessment.Sheet;

/** Answers a questionnaire with whatever comes to mind, and completes it. */
final class DemoAssessment {
    private static final int MOST = 24;

    private final Desks desks;
    private final Random random;

    DemoAssessment(Desks desks, Random random) {
        this.desks = desks;
        this.random = random;
    }

    /** The instrument a service is made with: the first of its own area. */
    Optional<String> instrument(ServiceCode service) {
        return desks.instruments().list().stream()
                .filter(one -> one.area().equals(service.area()))
                .map(Instrument::code)
                .findFirst();
    }

    void make(WorkId id, CaseId of, LocalDate on) {
        PersonId person = desks.files().find(of).orElseThrow().members().get(0).person();
        Questionnaire begun = desks.assessmentDesk().begin(id, person, Optional.empty());
        Sheet sheet = begun.sheet(1).orElseThrow();
        // An answer may show further items, so it is filled until nothing more is asked.
        Map<String, Object> next = answers(begun.instrument(), sheet, on);
        while (!next.isEmpty()) {
            sheet = desks.assessmentDesk().fill(id, 1, sheet.version(), next, Set.of(), Optional.of(on));
            next = answers(begun.instrument(), sheet, on);
        }
        desks.assessmentDesk().complete(id, 1, sheet.version());
    }

    private Map<String, Object> answers(Instrument instrument, Sheet sheet, LocalDate on) {
        Filled filled = sheet.content().orElseThrow();
        Map<String, Object> answers = new HashMap<>();
        instrument
                .items()
                .filter(item -> filled.shown().contains(item.id()) && item.type() != AnswerType.PERSON)
                .filter(item -> !filled.answers().containsKey(item.id()))
                .forEach(item -> answers.put(item.id(), answer(item, on)));
        return answers;
    }

    private Object answer(Item item, LocalDate on) {
        return switch (item.type()) {
            case YES_NO -> random.nextBoolean();
            case CHOICE -> code(item);
            case CHOICES -> random.nextBoolean() ? List.of(code(item)) : List.of();
            case SCALE, NUMBER, DECIMAL -> number(item);
            case DATE -> on.plusDays(random.nextInt(MOST)).toString();
            case TEXT -> "Se ne parla al prossimo colloquio.";
            case GRID ->
                item.rows().stream()
                        .map(GridRow::code)
                        .collect(Collectors.toMap(Function.identity(), row -> code(item)));
            case PERSON -> throw new IllegalStateException("nobody is named here");
        };
    }

    private String code(Item item) {
        return item.options().get(random.nextInt(item.options().size())).code();
    }

    private int number(Item item) {
        int least = item.least().map(Number::intValue).orElse(0);
        int most = item.most().map(Number::intValue).orElse(least + MOST);
        return least + random.nextInt(most - least + 1);
    }
}
