package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.problem.Flaw;
import org.affianca.api.queue.Bracket;
import org.affianca.api.queue.Criterion;
import org.affianca.api.queue.CriterionKind;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.Setback;
import org.affianca.api.queue.SetbackAct;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of rules before they may be kept, even as a draft. */
final class RuleCheck {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100_000);
    private static final BigDecimal MOST_NUMBER = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_CRITERIA = 40;
    private static final int MOST_BRACKETS = 40;
    private static final int MOST_TIES = 3;
    private static final int MOST_SETBACKS = 10;
    private static final int LONGEST_ANSWER = 180;
    private static final int LONGEST_SUSPENSION = 1_100;

    private final Flaws flaws;
    private final Rules rules;

    private RuleCheck(Rules rules, Codes codes) {
        this.flaws = new Flaws(codes);
        this.rules = rules;
    }

    static Flaws of(Rules rules, Codes codes) {
        RuleCheck check = new RuleCheck(rules, codes);
        check.criteria();
        check.ties();
        check.setbacks();
        check.within("/answerDays", rules.answerDays(), 1, LONGEST_ANSWER);
        return check.flaws;
    }

    private void criteria() {
        most("/criteria", rules.criteria().size(), MOST_CRITERIA);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rules.criteria().size(); i++) {
            Criterion criterion = rules.criteria().get(i);
            String at = "/criteria/" + i;
            flaws.when(!WORD.matcher(criterion.code()).matches(), at + "/code", "criterion-code-invalid");
            flaws.when(!codes.add(criterion.code()), at + "/code", "criterion-twice");
            flaws.line(at + "/label", criterion.label(), 200);
            flaws.optionalLine(at + "/labelEn", criterion.labelEn(), 200);
            flaws.optionalLine(at + "/source", criterion.source(), 200);
            points(at + "/points", criterion.points());
            criterion.most().ifPresent(most -> points(at + "/most", most));
            flaws.when(criterion.expires() && !criterion.kind().asks(), at + "/expires", "not-asked-here");
            brackets(criterion, at + "/brackets");
        }
    }

    private void brackets(Criterion criterion, String at) {
        boolean wanted = criterion.kind() == CriterionKind.CHOICE || criterion.kind() == CriterionKind.BANDS;
        List<Bracket> brackets = criterion.brackets();
        flaws.when(wanted && brackets.isEmpty(), at, "required");
        flaws.when(!wanted && !brackets.isEmpty(), at, "not-asked-here");
        most(at, brackets.size(), MOST_BRACKETS);
        Set<String> codes = new HashSet<>();
        Optional<BigDecimal> before = Optional.empty();
        for (int i = 0; i < brackets.size(); i++) {
            Bracket bracket = brackets.get(i);
            flaws.line(at + "/" + i + "/label", bracket.label(), 200);
            flaws.optionalLine(at + "/" + i + "/labelEn", bracket.labelEn(), 200);
            points(at + "/" + i + "/points", bracket.points());
            if (criterion.kind() == CriterionKind.CHOICE) {
                flaws.when(!WORD.matcher(bracket.code()).matches(), at + "/" + i + "/code", "criterion-code-invalid");
                flaws.when(!codes.add(bracket.code()), at + "/" + i + "/code", "criterion-twice");
            } else {
                before = limit(brackets, i, before, at + "/" + i + "/upTo");
            }
        }
    }

    /** Bands rise, and only the last may be open. */
    private Optional<BigDecimal> limit(List<Bracket> brackets, int i, Optional<BigDecimal> before, String at) {
        Optional<BigDecimal> upTo = brackets.get(i).upTo();
        boolean last = i == brackets.size() - 1;
        flaws.when(upTo.isEmpty() && !last, at, "required");
        boolean rises = upTo.isEmpty()
                || before.map(lower -> upTo.get().compareTo(lower) > 0).orElse(true);
        flaws.when(!rises, at, "bands-must-rise");
        upTo.ifPresent(limit -> flaws.when(
                limit.abs().compareTo(MOST_NUMBER) > 0
                        || limit.stripTrailingZeros().scale() > 2,
                at,
                "number-out-of-range"));
        return upTo.or(() -> before);
    }

    private void ties() {
        most("/ties", rules.ties().size(), MOST_TIES);
        for (int i = 0; i < rules.ties().size(); i++) {
            boolean counts = rules.criterion(rules.ties().get(i).criterion())
                    .filter(c -> c.kind() == CriterionKind.PER_UNIT || c.kind() == CriterionKind.BANDS)
                    .isPresent();
            flaws.when(!counts, "/ties/" + i + "/criterion", "tie-needs-a-number");
        }
    }

    private void setbacks() {
        most("/setbacks", rules.setbacks().size(), MOST_SETBACKS);
        for (int i = 0; i < rules.setbacks().size(); i++) {
            Setback setback = rules.setbacks().get(i);
            String at = "/setbacks/" + i;
            if (setback.act() == SetbackAct.POINTS) {
                points(at + "/points", setback.points());
                flaws.when(setback.points().signum() <= 0, at + "/points", "points-must-be-positive");
            }
            if (setback.act() == SetbackAct.SUSPENDED) {
                within(at + "/days", setback.days(), 1, LONGEST_SUSPENSION);
            }
        }
    }

    private void points(String at, BigDecimal points) {
        boolean fits = points.abs().compareTo(MOST_POINTS) <= 0
                && points.stripTrailingZeros().scale() <= 2;
        flaws.when(!fits, at, "points-out-of-range");
    }

    private void within(String at, int number, int least, int most) {
        if (number < least || number > most) {
            flaws.add(new Flaw(
                    at,
                    new org.affianca.api.Because("number-between", java.util.Map.of("least", least, "most", most))));
        }
    }

    private void most(String at, int size, int most) {
        if (size > most) {
            flaws.add(Flaw.at(at, "too-many", "most", most));
        }
    }
}
