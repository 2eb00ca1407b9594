package org.affianca.engine.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.intake.Contact;
import org.affianca.api.intake.ContactData;
import org.affianca.api.intake.UnmetDemand;

/** A row of core.contact with the label of who took it; the person's label is empty when the person is out of sight. */
record ContactRow(
        ContactId id,
        int version,
        Instant takenAt,
        String takenBy,
        Optional<Long> personId,
        Optional<Long> caseId,
        UnitId unitId,
        String channel,
        String contactedBy,
        String caller,
        String asked,
        String reading,
        String given,
        String outcome,
        Optional<LocalDate> followUpOn,
        Optional<LocalDate> followedUpOn) {
    Optional<PersonId> person() {
        return personId.map(PersonId::new);
    }

    Contact with(String label, List<String> themes, List<String> paperwork, List<UnmetDemand> unmet) {
        ContactData data = new ContactData(
                person(),
                unitId,
                channel,
                contactedBy,
                caller,
                themes,
                asked,
                reading,
                given,
                paperwork,
                unmet,
                outcome,
                followUpOn);
        return new Contact(id, version, takenAt, takenBy, label, caseId.map(CaseId::new), followedUpOn, data);
    }
}
