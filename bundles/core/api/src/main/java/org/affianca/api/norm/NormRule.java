package org.affianca.api.norm;

import java.util.List;
import java.util.Optional;
import org.affianca.api.figure.FigureValue;
import org.affianca.api.time.Consequence;
import org.affianca.api.time.Validity;

/**
 * A norm as it reads between two days.
 *
 * @param validity for the terms that start in it
 * @param august whether the days of August are not counted (L. 742/1969)
 * @param suspendable for how many days in all the clock may be stopped; 0 = never
 * @param extension what is added when the term is extended
 * @param source the law or by-law
 * @param confirmed false while nobody has checked it against the text in force
 */
public record NormRule(
        Validity validity,
        Span within,
        Shift shift,
        boolean august,
        int suspendable,
        Optional<Span> extension,
        Consequence consequence,
        String source,
        boolean confirmed,
        List<Alert> alerts) {
    public NormRule {
        alerts = List.copyOf(alerts);
    }

    /** The same for as long as the municipality has set it; all else stays. */
    public NormRule lasting(FigureValue set) {
        int amount = set.number().intValueExact();
        return new NormRule(
                validity,
                new Span(within.countsBack() ? -amount : amount, within.unit()),
                shift,
                august,
                suspendable,
                extension,
                consequence,
                set.source(),
                set.confirmed(),
                alerts);
    }
}
