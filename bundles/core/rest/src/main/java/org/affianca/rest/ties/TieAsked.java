package org.affianca.rest.ties;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Evidence;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.tie.Decree;
import org.affianca.api.tie.TieData;
import org.affianca.api.tie.TieKind;
import org.affianca.rest.answer.Periods;

/** A tie as it is sent: {@code one} is the {@code role} of {@code other}. */
public record TieAsked(
        PersonId one,
        PersonId other,
        TieKind kind,
        String role,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Decree> decree,
        Optional<Evidence> evidence,
        Optional<Secrecy> secrecy,
        String note) {
    TieData toData() {
        return new TieData(
                one,
                other,
                kind,
                role,
                Periods.of(from, until, "/until"),
                decree,
                evidence.orElse(Evidence.NONE),
                secrecy.orElse(Secrecy.ORDINARY),
                note);
    }
}
