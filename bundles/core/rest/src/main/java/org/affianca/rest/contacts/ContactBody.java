package org.affianca.rest.contacts;

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
        String caller,
        List<String> themes,
        String asked,
        String reading,
        String given,
        List<String> paperwork,
        List<UnmetDemand> unmet,
        String outcome,
        Optional<LocalDate> followUpOn,
        Optional<LocalDate> followedUpOn)
        implements Versioned {
    public static ContactBody of(Contact contact) {
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
                data.caller(),
                data.themes(),
                data.asked(),
                data.reading(),
                data.given(),
                data.paperwork(),
                data.unmet(),
                data.outcome(),
                data.followUpOn(),
                contact.followedUpOn());
    }
}
