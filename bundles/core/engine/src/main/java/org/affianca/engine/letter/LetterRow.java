package org.affianca.engine.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.LetterId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterState;
import org.affianca.api.letter.LetterText;
import org.affianca.api.letter.LetterWay;

/** A row of core.letter with the label of who wrote it. */
record LetterRow(
        LetterId id,
        int version,
        CaseId caseId,
        LetterState state,
        String template,
        int templateVersion,
        String language,
        PersonId personId,
        Optional<Long> workId,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay,
        Secrecy secrecy,
        String title,
        String addressee,
        String writtenBy,
        Instant writtenAt,
        Optional<LocalDate> issuedOn,
        String signer,
        String protocol,
        Optional<String> way,
        Optional<Long> documentId,
        Optional<Long> publicDocumentId,
        String discardedBecause) {
    Optional<Issuing> issued() {
        return issuedOn.map(day -> new Issuing(day, signer, protocol, way.map(LetterWay::valueOf)));
    }

    Letter letter(List<SectionRow> sections, boolean mayWrite) {
        return new Letter(
                id,
                version,
                caseId,
                state,
                template,
                templateVersion,
                language,
                personId,
                workId.map(WorkId::new),
                fromDay,
                untilDay,
                secrecy,
                new LetterText(title, addressee, SectionRow.of(sections, false)),
                SectionRow.of(sections, true),
                writtenBy,
                writtenAt,
                issued(),
                documentId.map(DocumentId::new),
                publicDocumentId.map(DocumentId::new),
                discardedBecause,
                mayWrite && state == LetterState.DRAFT);
    }
}
