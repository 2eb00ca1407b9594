package org.affianca.engine.duplicate;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.duplicate.Duplicate;
import org.affianca.api.duplicate.ToldApart;
import org.affianca.engine.check.Cursor;

/** A row of core.duplicate. */
record PairRow(
        PersonId onePersonId,
        PersonId otherPersonId,
        int version,
        int strength,
        String reasons,
        Instant foundAt,
        Optional<Instant> toldAt,
        String toldReason,
        Optional<String> toldBy) {
    Duplicate with(PersonLine one, PersonLine other) {
        return new Duplicate(
                one.summary(),
                other.summary(),
                version,
                becauses(),
                toldAt.map(at -> new ToldApart(toldBy.orElse(""), at, toldReason)));
    }

    private List<Because> becauses() {
        return Arrays.stream(reasons.split(","))
                .filter(code -> !code.isEmpty())
                .map(Because::of)
                .toList();
    }

    String cursor() {
        return Cursor.of(strength, foundAt, onePersonId.value(), otherPersonId.value());
    }
}
