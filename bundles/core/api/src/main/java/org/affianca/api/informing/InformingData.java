package org.affianca.api.informing;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * What is written down about informing somebody; texts that do not belong to its kind are empty.
 *
 * @param person a member of the case
 * @param on not in the future
 * @param source where data came from, a code of list {@code data-source}; of {@link InformingKind#OBTAINED} alone
 * @param way how the notice was given, a code of list {@code informing-way}; of {@link InformingKind#GIVEN} alone, as what
 *     follows
 * @param area whose notice it was, {@code core} for that of the whole office
 * @param language in which, as in {@code it}
 * @param notice its version; empty for the one that is read today
 * @param reason why not yet, a code of list {@code informing-deferral}; of {@link InformingKind#DEFERRED} alone
 * @param reviewOn when that is looked at again, from today on; required of {@link InformingKind#DEFERRED}
 * @param words anything else, at most 2000 characters; required of {@link InformingKind#DEFERRED}
 */
public record InformingData(
        PersonId person,
        InformingKind kind,
        LocalDate on,
        String source,
        String way,
        String area,
        String language,
        String notice,
        String reason,
        Optional<LocalDate> reviewOn,
        String words) {}
