package org.affianca.rest.duplicates;

import java.util.List;
import java.util.Optional;
import org.affianca.api.duplicate.Duplicate;
import org.affianca.api.duplicate.ToldApart;
import org.affianca.api.person.PersonSummary;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** Two persons who may be the same, with the reasons as sentences. */
public record DuplicateBody(
        PersonSummary one, PersonSummary other, int version, List<Reason> reasons, Optional<ToldApart> toldApart)
        implements Versioned {
    static DuplicateBody of(Duplicate pair, Labels labels) {
        return new DuplicateBody(
                pair.one(), pair.other(), pair.version(), labels.reasons(Call.CORE, pair.reasons()), pair.toldApart());
    }
}
