package org.affianca.api.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UserId;

/**
 * The answers of one assessor, or those two assessors agreed on.
 *
 * @param place 1 for the first assessor, 2 for the second, {@link #AGREED} for what they agreed on
 * @param assessor whose sheet it is; of the agreed one, who began it
 * @param madeOn the day the assessment was made, which is not always the day it is typed
 * @param complete whether it is frozen
 * @param completedAt when it was last completed
 * @param reopenedBecause why it was opened again, empty if never
 * @param content empty while the actor must not see it: the sheet of the other assessor before both are complete
 * @param mayWrite whether the actor may answer now
 */
public record Sheet(
        int place,
        int version,
        UserId assessor,
        String assessorLabel,
        LocalDate madeOn,
        boolean complete,
        Optional<Instant> completedAt,
        String reopenedBecause,
        Optional<Filled> content,
        boolean mayWrite) {
    public static final int AGREED = 0;
}
