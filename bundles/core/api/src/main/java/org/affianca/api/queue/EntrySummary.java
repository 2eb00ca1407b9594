package org.affianca.api.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;

/** An entry among all of a work or a person; rank 0 while it is not ranked, {@code answerBy} while an offer is open. */
public record EntrySummary(
        EntryId id,
        WaitingListId list,
        String listName,
        WorkId work,
        EntryState state,
        LocalDate enteredOn,
        int rank,
        BigDecimal points,
        Optional<LocalDate> answerBy) {}
