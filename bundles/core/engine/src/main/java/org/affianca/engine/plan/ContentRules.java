package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.plan.BudgetLine;
import org.affianca.api.plan.Commitment;
import org.affianca.api.plan.Indicator;
import org.affianca.api.plan.PlanAction;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanGoal;
import org.affianca.api.plan.Signatory;
import org.affianca.api.plan.Source;
import org.affianca.engine.check.Flaws;

/** What a draft may say; it may still lack what a proposal needs. */
final class ContentRules {
    private static final int GOALS = 50;
    private static final int ACTIONS = 20;
    private static final int INDICATORS = 10;
    private static final int LINES = 100;
    private static final int SIGNATORIES = 20;
    private static final int AIM = 2000;
    private static final int TEXT = 500;
    private static final int NAME = 200;
    private static final int MONTHS = 24;
    private static final int NUMBER = 100_000;
    private static final Money MOST = Money.euro(1_000_000);

    private final Flaws flaws;
    private final Set<PersonId> persons;
    private final Predicate<ServiceCode> services;
    private final Set<Integer> goals = new HashSet<>();
    private final Set<Integer> actions = new HashSet<>();
    private final Set<Integer> indicators = new HashSet<>();

    /**
     * @param persons whom the writer sees, of those that are named
     * @param services whether there is such a service
     */
    ContentRules(Flaws flaws, Set<PersonId> persons, Predicate<ServiceCode> services) {
        this.flaws = flaws;
        this.persons = persons;
        this.services = services;
    }

    void check(PlanContent content) {
        flaws.optionalProse("/aim", content.aim(), AIM)
                .when(content.reviewMonths() < 0 || content.reviewMonths() > MONTHS, "/reviewMonths", "out-of-range");
        count("/goals", content.goals(), GOALS);
        count("/commitments", content.commitments(), LINES);
        count("/budget", content.budget(), LINES);
        count("/signatories", content.signatories(), SIGNATORIES);
        for (int i = 0; i < content.goals().size(); i++) {
            goal("/goals/" + i, content.goals().get(i));
        }
        Set<Integer> commitments = new HashSet<>();
        for (int i = 0; i < content.commitments().size(); i++) {
            commitment("/commitments/" + i, content.commitments().get(i), commitments);
        }
        Set<Integer> lines = new HashSet<>();
        for (int i = 0; i < content.budget().size(); i++) {
            line("/budget/" + i, content.budget().get(i), lines);
        }
        Set<Integer> signatories = new HashSet<>();
        for (int i = 0; i < content.signatories().size(); i++) {
            signatory("/signatories/" + i, content.signatories().get(i), signatories);
        }
    }

    private void goal(String at, PlanGoal goal) {
        number(at, goal.number(), goals);
        flaws.prose(at + "/text", goal.text(), TEXT);
        count(at + "/actions", goal.actions(), ACTIONS);
        count(at + "/indicators", goal.indicators(), INDICATORS);
        for (int i = 0; i < goal.actions().size(); i++) {
            action(at + "/actions/" + i, goal.actions().get(i));
        }
        for (int i = 0; i < goal.indicators().size(); i++) {
            indicator(at + "/indicators/" + i, goal.indicators().get(i));
        }
    }

    private void action(String at, PlanAction action) {
        number(at, action.number(), actions);
        flaws.prose(at + "/text", action.text(), TEXT).optionalLine(at + "/name", action.name(), NAME);
        days(at, action.from(), action.until());
    }

    private void indicator(String at, Indicator indicator) {
        number(at, indicator.number(), indicators);
        flaws.prose(at + "/text", indicator.text(), TEXT)
                .optionalLine(at + "/baseline", indicator.baseline(), NAME)
                .optionalLine(at + "/target", indicator.target(), NAME);
    }

    private void commitment(String at, Commitment commitment, Set<Integer> numbers) {
        number(at, commitment.number(), numbers);
        flaws.optionalLine(at + "/name", commitment.name(), NAME).prose(at + "/text", commitment.text(), TEXT);
    }

    private void line(String at, BudgetLine line, Set<Integer> numbers) {
        number(at, line.number(), numbers);
        flaws.line(at + "/name", line.name(), NAME)
                .prose(at + "/what", line.what(), TEXT)
                .when(line.action().map(a -> !actions.contains(a)).orElse(false), at + "/action", "unknown-action")
                .when(line.service().map(s -> !services.test(s)).orElse(false), at + "/service", "unknown-service");
        boolean free = line.source() == Source.IN_KIND && line.amount().equals(Money.ZERO);
        flaws.when(
                !free && (!line.amount().isAbove(Money.ZERO) || line.amount().isAbove(MOST)),
                at + "/amount",
                "out-of-range");
        boolean often = line.rhythm() != Rhythm.ONCE;
        flaws.when(often && line.from().isEmpty(), at + "/from", "required")
                .when(often && line.until().isEmpty(), at + "/until", "required");
        days(at, line.from(), line.until());
    }

    private void signatory(String at, Signatory signatory, Set<Integer> numbers) {
        number(at, signatory.number(), numbers);
        flaws.line(at + "/name", signatory.name(), NAME)
                .when(
                        signatory.person().map(p -> !persons.contains(p)).orElse(false),
                        at + "/person",
                        "unknown-person");
    }

    private void days(String at, Optional<LocalDate> from, Optional<LocalDate> until) {
        from.ifPresent(day -> flaws.plausible(at + "/from", day));
        until.ifPresent(day -> flaws.plausible(at + "/until", day));
        flaws.when(
                from.isPresent() && until.map(from.get()::isAfter).orElse(false),
                at + "/until",
                "ends-before-it-begins");
    }

    private void number(String at, int number, Set<Integer> taken) {
        flaws.when(number < 0 || number > NUMBER, at + "/number", "out-of-range")
                .when(number > 0 && !taken.add(number), at + "/number", "number-twice");
    }

    private void count(String at, List<?> list, int most) {
        flaws.when(list.size() > most, at, "too-many");
    }

    /** The persons a content names. */
    static Set<PersonId> named(PlanContent content) {
        return content.signatories().stream().flatMap(s -> s.person().stream()).collect(Collectors.toSet());
    }
}
