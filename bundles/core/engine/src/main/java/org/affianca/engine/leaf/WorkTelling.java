package org.affianca.engine.leaf;

import java.util.List;
import java.util.Locale;
import org.affianca.api.catalogue.Words;
import org.affianca.engine.catalogue.Shelf;

/** A work and its steps in sentences. */
final class WorkTelling {
    private final Words words;
    private final Locale in;

    WorkTelling(Words words, Locale in) {
        this.words = words;
        this.in = in;
    }

    String of(WorkLeafRow row, List<StepLeafRow> steps) {
        StringBuilder text = new StringBuilder(Days.span(row.fromDay(), row.untilDay()));
        row.amount().ifPresent(amount -> part(text, "work.amount", Days.euro(amount, in)));
        part(text, "work.provider", row.provider());
        part(text, "work.authority", (row.authority() + " " + row.reference()).strip());
        for (StepLeafRow step : steps) {
            text.append("\n- ")
                    .append(Days.of(step.onDay()))
                    .append(": ")
                    .append(words.say(row.service().area(), row.service().word() + ".step." + step.step(), in));
            step.outcome()
                    .map(code -> words.say(row.service().area(), row.service().word() + ".outcome." + code, in))
                    .ifPresent(outcome -> text.append(" (").append(outcome).append(")"));
            if (!step.note().isBlank()) {
                text.append(". ").append(step.note().strip().replace('\n', ' '));
            }
        }
        return text.toString();
    }

    private void part(StringBuilder text, String key, String value) {
        if (!value.isBlank()) {
            text.append("; ")
                    .append(words.say(Shelf.CORE, "leaf." + key, in))
                    .append(": ")
                    .append(value);
        }
    }
}
