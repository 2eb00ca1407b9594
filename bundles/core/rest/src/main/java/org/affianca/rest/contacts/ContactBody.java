package org.affianca.rest.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.intake.Contact;
import org.affianca.api.intake.ContactData;
import org.affianca.rest.answer.Versioned;

/** A contact at the desk as read. */
public record ContactBody(
        ContactId id,
        int version,
        Instant at,
        String takenBy,
        Optional<PersonId> person,
        String personLabel,
        Optional<CaseId> caseId,
        UnitId unit,
        String channel,
        String contactedBy,
        List<String> themes,
        String asked,
        String reading,
        String given,
        String outcome)
        implements Versioned {
    static ContactBody of(Contact contact) {
        ContactData data = contact.data();
        return new ContactBody(
                contact.id(),
                contact.version(),
                contact.at(),
                contact.takenBy(),
                data.person(),
                contact.personLabel(),
                contact.caseId(),
                data.unit(),
                data.channel(),
                data.contactedBy(),
                data.themes(),
                data.asked(),
                data.reading(),
                data.given(),
                data.outcome());
    }
}
