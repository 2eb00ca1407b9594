package org.affianca.api.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.time.Period;
import org.osgi.annotation.versioning.ProviderType;

/** Records contacts and finds them again, newest first; desk, worker and coordinator of the same unit see them. */
@ProviderType
public interface ContactDesk {
    Contact record(ContactData data);

    Contact correct(ContactId id, int version, ContactData data);

    /** Remembers on which day somebody came back to a contact that had a day for it. */
    Contact followedUp(ContactId id, int version, LocalDate on);

    /** Remembers which case came of the contact. */
    void ledTo(ContactId id, CaseId caseId);

    Optional<Contact> find(ContactId id);

    Page<Contact> recent(Optional<PersonId> person, Paging paging);

    /** The contacts nobody has come back to yet, though the day for it is this one or before; the longest waiting first. */
    Page<Contact> toFollowUp(LocalDate until, Paging paging);

    /** What was asked for in vain between two days, most often first; in one unit or in all the actor sees. */
    List<UnmetCount> unmet(Period period, Optional<UnitId> unit);
}
