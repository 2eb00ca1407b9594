package org.affianca.api.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Begins, fills and completes assessments. Each act is one transaction and leaves an event in the log. */
@ProviderType
public interface AssessmentDesk {
    /**
     * Begins the assessment of a work with the version of its instrument that is installed now; the actor is the first
     * assessor.
     *
     * @param person a member of the case
     * @param second another of the team, who answers a sheet of their own
     */
    Questionnaire begin(WorkId work, PersonId person, Optional<UserId> second);

    /**
     * Writes down some answers; nothing is required yet. Flaws have pointers {@code /answers/ITEM}.
     *
     * @param cleared items whose answer is taken back
     */
    Sheet fill(
            WorkId work,
            int place,
            int version,
            Map<String, Object> answers,
            Set<String> cleared,
            Optional<LocalDate> madeOn);

    /** Freezes a sheet once everything required is answered; says all that lacks at once. */
    Sheet complete(WorkId work, int place, int version);

    /** Opens a complete sheet again for a reason. */
    Sheet reopen(WorkId work, int place, int version, String reason);

    /** Begins the sheet on which two assessors agree; what both answered alike stands there already. */
    Sheet agree(WorkId work);
}
