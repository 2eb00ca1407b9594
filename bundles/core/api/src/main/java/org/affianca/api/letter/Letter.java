package org.affianca.api.letter;

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

/**
 * A letter whole.
 *
 * @param templateVersion the version of the template it was written from; a later one does not change it
 * @param person whom it speaks of
 * @param issued how it was issued
 * @param document the PDF that was issued; absent for who may not see it
 * @param publicDocument the same for the public
 * @param discardedBecause empty unless discarded
 * @param mayWrite whether the actor may act on it now
 */
public record Letter(
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
        LetterText text,
        List<LetterSection> publicSections,
        String writtenBy,
        Instant writtenAt,
        Optional<Issuing> issued,
        Optional<DocumentId> document,
        Optional<DocumentId> publicDocument,
        String discardedBecause,
        boolean mayWrite) {
    public Letter {
        publicSections = List.copyOf(publicSections);
    }
}
