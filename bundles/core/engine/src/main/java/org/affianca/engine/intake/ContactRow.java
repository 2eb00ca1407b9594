package org.affianca.engine.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.intake.Contact;
import org.affianca.api.intake.ContactData;

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
        String asked,
        String reading,
        String given,
        String outcome) {
    Optional<PersonId> person() {
        return personId.map(PersonId::new);
    }

    Contact with(String label, List<String> themes) {
        ContactData data =
                new ContactData(person(), unitId, channel, contactedBy, themes, asked, reading, given, outcome);
        return new Contact(id, version, takenAt, takenBy, label, caseId.map(CaseId::new), data);
    }
}
