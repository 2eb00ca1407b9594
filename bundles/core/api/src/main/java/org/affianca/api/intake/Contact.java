package org.affianca.api.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;

/**
 * A contact at the desk as recorded; {@code personLabel} is empty for an anonymous one, {@code takenBy} a staff label,
 * {@code followedUpOn} the day on which somebody came back to it.
 */
public record Contact(
        ContactId id,
        int version,
        Instant at,
        String takenBy,
        String personLabel,
        Optional<CaseId> caseId,
        Optional<LocalDate> followedUpOn,
        ContactData data) {}
