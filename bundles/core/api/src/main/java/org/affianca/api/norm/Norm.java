package org.affianca.api.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A deadline that a law or a by-law sets.
 *
 * @param code {@code AREA.word}; its label is the area's key {@code norm.WORD}
 * @param starts the word of the moment it counts from; label key {@code moment.WORD}
 * @param metBy the words of the moments that meet it; empty = none does
 * @param extendedBy the word of the moment that extends it
 * @param external whether it is another body's clock, which we only watch
 * @param repeats whether it starts again whenever it is met
 * @param rules how it reads, by date; at most one holds on a day
 */
public record Norm(
        String code,
        String starts,
        Set<String> metBy,
        Optional<String> extendedBy,
        boolean external,
        boolean repeats,
        List<NormRule> rules) {
    public Norm {
        metBy = Set.copyOf(metBy);
        rules = List.copyOf(rules);
    }

    public String area() {
        return code.substring(0, code.indexOf('.'));
    }

    public String word() {
        return code.substring(code.indexOf('.') + 1);
    }

    /** The rule for a term that starts on this day. */
    public Optional<NormRule> ruleOn(LocalDate day) {
        return rules.stream().filter(rule -> rule.validity().covers(day)).findFirst();
    }

    /** Whether a moment of this word is of any concern to it. */
    public boolean knows(String word) {
        return starts.equals(word)
                || metBy.contains(word)
                || extendedBy.filter(word::equals).isPresent();
    }
}
