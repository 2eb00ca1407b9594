package org.affianca.engine.look;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.look.Exposure;
import org.affianca.engine.check.Cursor;

/** A look with the name of who looked; that of the person is not everybody's to read. */
record ExposureRow(
        long id,
        int place,
        Instant seenAt,
        UserId userId,
        String userLabel,
        String purpose,
        String origin,
        String what,
        long recordId,
        int amount,
        Optional<Long> caseId,
        Optional<String> number,
        Optional<Long> personId) {

    /** After which look a page begins. */
    record Place(Instant at, long id, int place) {}

    String cursor() {
        return Cursor.of(seenAt, id, place);
    }

    Optional<PersonId> person() {
        return personId.map(PersonId::new);
    }

    Exposure exposure(Map<PersonId, String> names) {
        return new Exposure(
                seenAt,
                userId,
                userLabel,
                purpose,
                origin,
                what,
                LookWords.of(what).sort(),
                recordId,
                amount,
                caseId.map(CaseId::new),
                number.orElse(""),
                person(),
                person().map(names::get).orElse(""));
    }
}
