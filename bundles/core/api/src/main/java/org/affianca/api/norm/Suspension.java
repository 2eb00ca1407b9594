package org.affianca.api.norm;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;

/**
 * Days on which the clock of a work stands still, by an act that says why.
 *
 * @param from the first day that does not count
 * @param until the last one; absent while nobody knows
 * @param reason code of list {@code clock-suspension}
 * @param act number and date of the act, or its motivation; 1 to 500 characters
 * @param because a work for whose sake it is, which is shown to those only who may see it
 */
public record Suspension(
        LocalDate from, Optional<LocalDate> until, String reason, String act, Optional<WorkId> because) {}
