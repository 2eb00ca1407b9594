package org.affianca.api.intake;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;

/** A contact at the desk as recorded; {@code personLabel} is empty for an anonymous one, {@code takenBy} a staff label. */
public record Contact(
        ContactId id,
        int version,
        Instant at,
        String takenBy,
        String personLabel,
        Optional<CaseId> caseId,
        ContactData data) {}
