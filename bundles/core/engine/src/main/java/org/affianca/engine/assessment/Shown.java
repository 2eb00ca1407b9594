package org.affianca.engine.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Section;
import org.affianca.api.assessment.ShownWhen;

/** Which items are asked, given what was answered; an answer to an item that is not shown counts for nothing. */
final class Shown {
    private Shown() {}

    /** In the instrument's order: an item only depends on one that stands before it. */
    static Set<String> of(Instrument instrument, Map<String, Object> answers) {
        Set<String> shown = new LinkedHashSet<>();
        for (Section section : instrument.sections()) {
            boolean open = holds(section.when(), answers, shown);
            for (Item item : section.items()) {
                if (open && holds(item.when(), answers, shown)) {
                    shown.add(item.id());
                }
            }
        }
        return shown;
    }

    private static boolean holds(Optional<ShownWhen> when, Map<String, Object> answers, Set<String> shown) {
        return when.map(condition -> shown.contains(condition.item())
                        && codes(answers.get(condition.item())).stream().anyMatch(condition.answered()::contains))
                .orElse(true);
    }

    private static List<String> codes(@org.jspecify.annotations.Nullable Object answer) {
        if (answer instanceof Boolean yes) {
            return List.of(yes ? "yes" : "no");
        }
        if (answer instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return answer == null ? List.of() : List.of(answer.toString());
    }
}
