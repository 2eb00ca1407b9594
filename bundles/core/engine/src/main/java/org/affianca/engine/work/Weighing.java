package org.affianca.engine.work;

import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;

/** A rule proposes, a person decides: what was advised for a step that decides, and whether deciding otherwise is explained. */
final class Weighing {
    private final Rulings rulings;

    Weighing(Rulings rulings) {
        this.rulings = rulings;
    }

    /** What the rule advises, where the step decides over what was asked for; empty when there is no rule. */
    Optional<Advice> advice(Subject subject, Step to, Decision by) {
        boolean starts = to.stage() == Stage.RUNNING
                && subject.steps().stream().noneMatch(step -> step.stage() == Stage.RUNNING);
        return starts || !to.grants().isEmpty() ? rulings.advised(subject, by.on()) : Optional.empty();
    }

    /** Whether the decision goes against the advice and nobody wrote why. */
    boolean needsAReason(Optional<Advice> advice, Step to, Decision by) {
        boolean gives = to.grants().isEmpty()
                || by.outcome()
                        .filter(code -> to.grants().contains(code.value()))
                        .isPresent();
        return by.note().isBlank()
                && advice.filter(said -> gives ? said instanceof Advice.Against : said instanceof Advice.For)
                        .isPresent();
    }
}
