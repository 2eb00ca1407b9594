package org.affianca.engine.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.LetterId;
import org.affianca.api.letter.LetterState;
import org.affianca.api.letter.LetterSummary;

/** A letter in a list. */
record LetterLineRow(
        LetterId id,
        CaseId caseId,
        LetterState state,
        String template,
        String title,
        String writtenBy,
        Instant writtenAt,
        Optional<LocalDate> issuedOn,
        String protocol) {
    LetterSummary summary() {
        return new LetterSummary(id, caseId, state, template, title, writtenBy, writtenAt, issuedOn, protocol);
    }
}
