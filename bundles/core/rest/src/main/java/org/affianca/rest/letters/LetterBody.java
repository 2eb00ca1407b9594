package org.affianca.rest.letters;

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
import org.affianca.api.letter.LetterSection;
import org.affianca.api.letter.LetterState;
import org.affianca.rest.answer.Versioned;

/** A letter as read. */
public record LetterBody(
        LetterId id,
        int version,
        CaseId caseId,
        LetterState state,
        String template,
        int templateVersion,
        String language,
        PersonId person,
        Optional<WorkId> work,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Secrecy secrecy,
        String title,
        String addressee,
        List<LetterSection> sections,
        List<LetterSection> publicSections,
        String writtenBy,
        Instant writtenAt,
        Optional<Issuing> issued,
        Optional<DocumentId> document,
        Optional<DocumentId> publicDocument,
        String discardedBecause,
        boolean mayWrite)
        implements Versioned {
    static LetterBody of(Letter letter) {
        return new LetterBody(
                letter.id(),
                letter.version(),
                letter.caseId(),
                letter.state(),
                letter.template(),
                letter.templateVersion(),
                letter.language(),
                letter.person(),
                letter.work(),
                letter.from(),
                letter.until(),
                letter.secrecy(),
                letter.text().title(),
                letter.text().addressee(),
                letter.text().sections(),
                letter.publicSections(),
                letter.writtenBy(),
                letter.writtenAt(),
                letter.issued(),
                letter.document(),
                letter.publicDocument(),
                letter.discardedBecause(),
                letter.mayWrite());
    }
}
