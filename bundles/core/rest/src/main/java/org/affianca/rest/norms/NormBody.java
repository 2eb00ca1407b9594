package org.affianca.rest.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.norm.Alert;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.NormRule;
import org.affianca.api.norm.Shift;
import org.affianca.api.norm.Unit;
import org.affianca.api.time.Consequence;
import org.affianca.rest.figures.FigureBody;

/** A norm with its words and dated rules, how it reads today and how long the municipality has made it. */
public record NormBody(
        String code,
        String label,
        String area,
        Choice starts,
        List<Choice> metBy,
        Optional<Choice> extendedBy,
        boolean external,
        boolean repeats,
        List<RuleBody> rules,
        Optional<RuleBody> today,
        List<FigureBody.SetValue> own) {
    /** How the norm reads between two days; {@code suspendable} is how many days the clock may stand still. */
    public record RuleBody(
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            int amount,
            Unit unit,
            Shift shift,
            boolean august,
            int suspendable,
            Consequence consequence,
            String source,
            boolean confirmed,
            List<AlertBody> alerts) {
        static RuleBody of(NormRule rule) {
            return new RuleBody(
                    rule.validity().from(),
                    rule.validity().until(),
                    rule.within().amount(),
                    rule.within().unit(),
                    rule.shift(),
                    rule.august(),
                    rule.suspendable(),
                    rule.consequence(),
                    rule.source(),
                    rule.confirmed(),
                    rule.alerts().stream().map(AlertBody::of).toList());
        }
    }

    /** Who is told, and how long before (negative) or after the deadline. */
    public record AlertBody(int amount, Unit unit, Alert.Whom whom) {
        static AlertBody of(Alert alert) {
            return new AlertBody(alert.span().amount(), alert.span().unit(), alert.whom());
        }
    }

    static NormBody of(Norm norm, LocalDate today, ClockWords words) {
        return new NormBody(
                norm.code(),
                words.norm(norm.code()),
                norm.area(),
                words.moment(norm.area(), norm.starts()),
                norm.metBy().stream()
                        .sorted()
                        .map(word -> words.moment(norm.area(), word))
                        .toList(),
                norm.extendedBy().map(word -> words.moment(norm.area(), word)),
                norm.external(),
                norm.repeats(),
                norm.rules().stream().map(RuleBody::of).toList(),
                norm.ruleOn(today).map(RuleBody::of),
                norm.own().stream().map(FigureBody.SetValue::of).toList());
    }
}
