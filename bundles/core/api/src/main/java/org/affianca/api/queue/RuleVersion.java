package org.affianca.api.queue;

import java.time.Instant;
import java.util.Optional;

/** A version of a list's rules: a draft, those in force, or those that were; {@code publishedBy} is a label of staff. */
public record RuleVersion(
        WaitingListId list,
        int number,
        int version,
        RuleState state,
        Rules rules,
        Optional<Instant> publishedAt,
        String publishedBy) {}
