package org.affianca.api.queue;

import java.util.List;
import java.util.Optional;

/**
 * What a waiting list goes by. Those with the same points and the same ties go by the day they entered, then by who was
 * entered first; a list without criteria goes by that alone.
 *
 * @param criteria at most 40
 * @param ties at most 3
 * @param setbacks what the first, second, ... refusal costs; the last holds for all that follow; none = nothing
 * @param silenceRefuses whether an offer that nobody answered counts as refused
 * @param answerDays how many days there are to answer an offer; 1 to 180
 */
public record Rules(
        List<Criterion> criteria, List<TieBreak> ties, List<Setback> setbacks, boolean silenceRefuses, int answerDays) {
    public Rules {
        criteria = List.copyOf(criteria);
        ties = List.copyOf(ties);
        setbacks = List.copyOf(setbacks);
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** What the refusal of this number costs; the first is 1. */
    public Setback setback(int refusal) {
        return setbacks.isEmpty() ? Setback.NONE : setbacks.get(Math.min(refusal, setbacks.size()) - 1);
    }

    /** Whether points change by themselves as time goes by. */
    public boolean areTimed() {
        return criteria.stream().anyMatch(c -> c.kind() == CriterionKind.WAITING || c.expires());
    }
}
