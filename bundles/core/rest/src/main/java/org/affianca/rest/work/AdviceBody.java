package org.affianca.rest.work;

import java.util.List;
import org.affianca.api.Advice;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** What the rule thinks, with its reasons. */
public record AdviceBody(Direction advice, List<Reason> reasons) {
    /** Which way the advice goes. */
    public enum Direction {
        FOR,
        AGAINST,
        UNCLEAR
    }

    static AdviceBody of(Advice advice, String area, Labels labels) {
        Direction direction = advice instanceof Advice.For
                ? Direction.FOR
                : advice instanceof Advice.Against ? Direction.AGAINST : Direction.UNCLEAR;
        return new AdviceBody(direction, labels.reasons(area, advice.reasons()));
    }
}
