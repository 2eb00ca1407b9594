package org.affianca.engine.work;

import java.util.List;
import org.affianca.api.Advice;
import org.affianca.api.Because;

/** Which way an advice goes, as the history keeps it. */
final class Ways {
    private static final String FOR = "FOR";
    private static final String AGAINST = "AGAINST";
    private static final String UNCLEAR = "UNCLEAR";

    private Ways() {}

    static String of(Advice advice) {
        if (advice instanceof Advice.For) {
            return FOR;
        }
        return advice instanceof Advice.Against ? AGAINST : UNCLEAR;
    }

    static Advice advice(String way, List<Because> reasons) {
        return switch (way) {
            case FOR -> new Advice.For(reasons);
            case AGAINST -> new Advice.Against(reasons);
            default -> new Advice.Unclear(reasons);
        };
    }
}
