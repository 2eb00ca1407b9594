package org.affianca.api.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.LetterId;

/** A letter in a list: its title, who wrote it when, and once it is issued the day and the protocol number. */
public record LetterSummary(
        LetterId id,
        CaseId caseId,
        LetterState state,
        String template,
        String title,
        String writtenBy,
        Instant writtenAt,
        Optional<LocalDate> issuedOn,
        String protocol) {}
