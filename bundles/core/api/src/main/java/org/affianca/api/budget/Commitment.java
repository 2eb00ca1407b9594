package org.affianca.api.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;

/**
 * Money of a chapter that is promised: for one work, or for a purpose of the office. Version counts changes, for ETag.
 *
 * @param chapterCode the chapter's number and year, as {@code 12/2026}
 * @param work what it is for; empty when it is for the office, or the work is not the reader's to see
 * @param shown false when it is for a work that is not the reader's to see; purpose and reason are empty then
 * @param amount what is committed now; what was given back is not in it
 * @param left what of it is not yet owed to anybody; nothing before it is approved
 * @param act the determination, empty before it is approved
 * @param reason why it was refused
 * @param proposedBy label of who proposed it
 * @param decidedBy label of who approved or refused it, empty before
 */
public record Commitment(
        CommitmentId id,
        int version,
        CommitmentState state,
        ChapterId chapter,
        String chapterCode,
        Optional<WorkId> work,
        boolean shown,
        String purpose,
        Money amount,
        Money left,
        String act,
        Optional<LocalDate> actOn,
        String reason,
        LocalDate proposedOn,
        String proposedBy,
        String decidedBy) {}
