package org.affianca.rest.informings;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.informing.Informing;
import org.affianca.api.informing.InformingData;
import org.affianca.api.informing.InformingId;
import org.affianca.api.informing.InformingKind;
import org.affianca.rest.answer.Versioned;

/** An entry about informing somebody, as read. */
public record InformingBody(
        InformingId id,
        int version,
        CaseId caseId,
        InformingKind kind,
        PersonId person,
        String personLabel,
        LocalDate on,
        String source,
        String way,
        String area,
        String language,
        String notice,
        String reason,
        Optional<LocalDate> reviewOn,
        String words,
        Optional<LocalDate> dueOn,
        String writtenBy,
        Optional<LocalDate> annulledOn,
        String annulledBecause)
        implements Versioned {
    static InformingBody of(Informing one) {
        InformingData data = one.data();
        return new InformingBody(
                one.id(),
                one.version(),
                one.caseId(),
                data.kind(),
                data.person(),
                one.personLabel(),
                data.on(),
                data.source(),
                data.way(),
                data.area(),
                data.language(),
                data.notice(),
                data.reason(),
                data.reviewOn(),
                data.words(),
                one.dueOn(),
                one.writtenBy(),
                one.annulledOn(),
                one.annulledBecause());
    }
}
