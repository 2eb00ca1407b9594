package org.affianca.api.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.figure.OwnValue;

/**
 * A deadline that a law or a by-law sets.
 *
 * @param code {@code AREA.word}; its label is the area's key {@code norm.WORD}
 * @param formerly the code it had while it stood in core's files: what was counted by it goes on
 * @param starts the word of the moment it counts from; label key {@code moment.WORD}
 * @param metBy the words of the moments that meet it; empty = none does
 * @param extendedBy the word of the moment that extends it
 * @param external whether it is another body's clock, which we only watch
 * @param repeats whether it starts again whenever it is met
 * @param rules how it reads, by date, as the area's file says; at most one holds on a day
 * @param own how long the municipality has made it, in the unit of the rule that held when the value begins; the latest
 *     beginning first, withdrawn ones too
 */
public record Norm(
        String code,
        Optional<String> formerly,
        String starts,
        Set<String> metBy,
        Optional<String> extendedBy,
        boolean external,
        boolean repeats,
        List<NormRule> rules,
        List<OwnValue> own) {
    public Norm {
        metBy = Set.copyOf(metBy);
        rules = List.copyOf(rules);
        own = List.copyOf(own);
    }

    public String area() {
        return code.substring(0, code.indexOf('.'));
    }

    public String word() {
        return code.substring(code.indexOf('.') + 1);
    }

    /** The rule for a term that starts on this day: as the municipality has set it, else as it was shipped. */
    public Optional<NormRule> ruleOn(LocalDate day) {
        return ruleOn(day, ownOn(day).map(OwnValue::id).orElse(0L));
    }

    /**
     * The rule for a term that started on this day.
     *
     * @param own the id of the municipality's value by which it began, withdrawn or not; 0 = as it was shipped
     */
    public Optional<NormRule> ruleOn(LocalDate day, long own) {
        return shippedOn(day).map(rule -> this.own.stream()
                .filter(set -> set.id() == own)
                .findFirst()
                .map(set -> rule.lasting(set.value()))
                .orElse(rule));
    }

    /** The rule of the area's file for a term that starts on this day. */
    public Optional<NormRule> shippedOn(LocalDate day) {
        return rules.stream().filter(rule -> rule.validity().covers(day)).findFirst();
    }

    /** What the municipality has set for terms that start on this day; a number of days never becomes one of months. */
    public Optional<OwnValue> ownOn(LocalDate day) {
        Optional<Unit> unit = shippedOn(day).map(rule -> rule.within().unit());
        return OwnValue.on(
                day, own.stream().filter(set -> unitOf(set).equals(unit)).toList());
    }

    private Optional<Unit> unitOf(OwnValue set) {
        return set.value().validity().from().flatMap(this::shippedOn).map(rule -> rule.within()
                .unit());
    }

    /** The same norm with other values of the municipality's own. */
    public Norm with(List<OwnValue> values) {
        return new Norm(code, formerly, starts, metBy, extendedBy, external, repeats, rules, values);
    }

    /** Whether it has this code, or had it. */
    public boolean isCalled(String code) {
        return this.code.equals(code) || formerly.filter(code::equals).isPresent();
    }

    /** Whether a moment of this word is of any concern to it. */
    public boolean knows(String word) {
        return starts.equals(word)
                || metBy.contains(word)
                || extendedBy.filter(word::equals).isPresent();
    }
}
