package org.affianca.area.adults.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.Because;
import org.affianca.api.area.Means;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.affianca.api.work.Grant;

/** Into which band of income a household falls, by its means test and the ceilings of the day. */
record IncomeBand(Money isee, int number) {
    /** Why no band can be told: no means test holds, or it is above the ceiling. */
    static Optional<Advice> none(WorkFile file, LocalDate on) {
        Optional<Money> isee = file.means().isee(on).map(Means.Test::isee);
        Money ceiling = file.figures().money("adults.aid-ceiling", on);
        if (isee.isEmpty()) {
            return Optional.of(Advice.unclear("isee-missing"));
        }
        return isee.filter(own -> own.isAbove(ceiling))
                .map(own -> new Advice.Against(
                        List.of(new Because("isee-above-ceiling", Map.of("isee", own, "ceiling", ceiling)))));
    }

    static IncomeBand of(WorkFile file, LocalDate on) {
        Money isee = file.means().isee(on).orElseThrow().isee();
        return new IncomeBand(isee, isee.isAbove(file.figures().money("adults.aid-band-1", on)) ? 2 : 1);
    }

    static Money asked(WorkFile file) {
        return ((Grant) file.work()).amount();
    }
}
