package org.affianca.rest.duplicates;

import java.util.List;
import java.util.Optional;
import org.affianca.api.duplicate.Comparison;
import org.affianca.api.duplicate.Held;
import org.affianca.api.duplicate.ToldApart;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;
import org.affianca.rest.people.PersonBody;

/** Two persons side by side; the version is the pair's. */
public record ComparisonBody(
        int version,
        PersonBody one,
        PersonBody other,
        List<Reason> reasons,
        Optional<ToldApart> toldApart,
        List<Held> held)
        implements Versioned {
    static ComparisonBody of(Comparison two, Labels labels) {
        return new ComparisonBody(
                two.pair().version(),
                PersonBody.of(two.one()),
                PersonBody.of(two.other()),
                labels.reasons(Call.CORE, two.pair().reasons()),
                two.pair().toldApart(),
                two.held());
    }
}
