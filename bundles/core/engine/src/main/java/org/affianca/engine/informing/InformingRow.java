package org.affianca.engine.informing;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.informing.Informing;
import org.affianca.api.informing.InformingData;
import org.affianca.api.informing.InformingId;
import org.affianca.api.informing.InformingKind;

/** An entry as it is kept, with whose notice it names. */
record InformingRow(
        InformingId id,
        int version,
        CaseId caseId,
        PersonId personId,
        InformingKind kind,
        LocalDate onDay,
        Optional<LocalDate> dueOn,
        String source,
        String way,
        Optional<String> notice,
        Optional<String> area,
        Optional<String> language,
        String reason,
        String words,
        String writtenBy,
        Optional<LocalDate> annulledOn,
        String annulledBecause) {
    Informing informing(String label) {
        return new Informing(
                id,
                version,
                caseId,
                new InformingData(
                        personId,
                        kind,
                        onDay,
                        source,
                        way,
                        area.orElse(""),
                        language.orElse(""),
                        notice.orElse(""),
                        reason,
                        dueOn.filter(day -> kind == InformingKind.DEFERRED),
                        words),
                label,
                dueOn,
                writtenBy,
                annulledOn,
                annulledBecause);
    }
}
