package org.affianca.engine.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.area.Allowance;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.DeliveryRule;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.Guard;
import org.affianca.api.area.Scoring;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.figure.NoFigure;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Refused;
import org.affianca.api.queue.Point;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.Entitlement;
import org.affianca.api.work.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks an area's rules. One that breaks is a refusal that names it, never a fault halfway through a write. */
public final class Rulings {
    private static final Logger LOG = LoggerFactory.getLogger(Rulings.class);

    private final Policies policies;

    public Rulings(Policies policies) {
        this.policies = policies;
    }

    /** Everything that speaks against a step. */
    List<Because> against(Subject subject, Step to, Decision by) {
        boolean leavesDraft = to.stage() == Stage.WAITING || to.stage() == Stage.RUNNING || to.stage() == Stage.PAUSED;
        if (!subject.lacking().isEmpty()) {
            // Rules judge whole records only; a draft that is dropped needs no judgement.
            return leavesDraft ? List.of(subject.incomplete()) : List.of();
        }
        List<Because> reasons = new ArrayList<>(notAgreed(subject, to));
        reasons.addAll(subject.missing(to, by.on()));
        Function<Guard, List<Because>> question =
                guard -> guard.allows(subject.file(List.of()), to, by).reasons();
        ask(Guard.class, subject, question).forEach(answer -> reasons.addAll(answer.or(broken -> broken)));
        ServiceCode own = coresOwn(subject.row().kind());
        if (!own.equals(subject.row().service())) {
            ask(Guard.class, own, question).forEach(answer -> reasons.addAll(answer.or(broken -> broken)));
        }
        return reasons;
    }

    /** What guards core's own service of a kind guards all services of that kind: no area's referral goes unexplained. */
    private static ServiceCode coresOwn(Kind kind) {
        return new ServiceCode("core." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** A plan begins to run by a version that is in force, whatever its service. */
    private static List<Because> notAgreed(Subject subject, Step to) {
        Stage now = subject.row().stage();
        boolean begins = to.stage() == Stage.RUNNING && (now == Stage.DRAFT || now == Stage.WAITING);
        return begins && subject.work() instanceof Plan plan && plan.inForce().isEmpty()
                ? List.of(Because.of("plan-not-agreed"))
                : List.of();
    }

    Advice advice(Subject subject, LocalDate on) {
        return advised(subject, on).orElse(Advice.inFavour());
    }

    /** What the area's rule advises; empty when there is none. */
    Optional<Advice> advised(Subject subject, LocalDate on) {
        if (!subject.lacking().isEmpty()) {
            return Optional.of(new Advice.Unclear(List.of(subject.incomplete())));
        }
        return ask(Eligibility.class, subject, rule -> rule.advise(subject.file(List.of()), on)).stream()
                .findFirst()
                .map(answer -> answer.or(Advice.Unclear::new));
    }

    /** The points the area's rule gives; none when there is no rule, or it must judge what is not complete yet. */
    List<Point> points(Subject subject, LocalDate on) {
        if (!subject.lacking().isEmpty()) {
            return List.of();
        }
        return ask(Scoring.class, subject, rule -> rule.points(subject.file(List.of()), on)).stream()
                .flatMap(answer -> answer.orRefuse().stream())
                .toList();
    }

    /** What is due for a month; empty when the service pays nothing. */
    Optional<Entitlement> due(Subject subject, YearMonth month, List<Delivery> deliveries) {
        return ask(Allowance.class, subject, rule -> rule.forMonth(subject.file(deliveries), month)).stream()
                .findFirst()
                .map(Answer::orRefuse);
    }

    /** What the area's rule says against these deliveries. */
    List<Because> against(Subject subject, YearMonth month, List<Delivery> deliveries) {
        List<Because> reasons = new ArrayList<>();
        ask(DeliveryRule.class, subject, rule -> rule.allows(subject.file(deliveries), month)
                        .reasons())
                .forEach(answer -> reasons.addAll(answer.or(broken -> broken)));
        return reasons;
    }

    /** What in the details of a service or a circumstance does not hold together. */
    public List<Flaw> flaws(ServiceCode service, Record details) {
        return ask(Coherence.class, service, rule -> rule.flaws(details)).stream()
                .flatMap(answer -> answer.orRefuse().stream())
                .toList();
    }

    /** Rules know today's record: a work of another version that cannot be told in it is not judged, and that is said. */
    private <P, R> List<Answer<R>> ask(Class<P> type, Subject subject, Function<P, R> question) {
        ServiceCode service = subject.row().service();
        if (subject.judgeable()) {
            return ask(type, service, question);
        }
        return policies.of(type, service).isEmpty()
                ? List.of()
                : List.of(new Answer<>(
                        Optional.empty(),
                        List.of(Because.of(
                                "rules-of-another-version",
                                "version",
                                subject.row().definition()))));
    }

    private <P, R> List<Answer<R>> ask(Class<P> type, ServiceCode service, Function<P, R> question) {
        List<Answer<R>> answers = new ArrayList<>();
        try {
            for (P policy : policies.of(type, service)) {
                answers.add(answer(policy, question));
            }
        } catch (IllegalStateException down) {
            LOG.error("{}", down.getMessage());
            answers.add(Answer.failed(type.getSimpleName()));
        }
        return answers;
    }

    private static <P, R> Answer<R> answer(P policy, Function<P, R> question) {
        try {
            R value = question.apply(policy);
            if (value != null) {
                return new Answer<>(Optional.of(value), List.of());
            }
            LOG.error("rule {} answered nothing", policy.getClass().getName());
        } catch (NoFigure none) {
            return new Answer<>(Optional.empty(), List.of(none.why()));
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("rule {} failed", policy.getClass().getName(), failed);
        }
        return Answer.failed(policy.getClass().getSimpleName());
    }

    /** What a rule said, or that it broke. */
    private record Answer<R>(Optional<R> value, List<Because> broken) {
        static <R> Answer<R> failed(String rule) {
            return new Answer<>(Optional.empty(), List.of(Because.of("rule-failed", "rule", rule)));
        }

        R orRefuse() {
            return value.orElseThrow(() -> new Refused(broken.get(0)));
        }

        R or(Function<List<Because>, R> instead) {
            return value.orElseGet(() -> instead.apply(broken));
        }
    }
}
