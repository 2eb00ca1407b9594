package org.affianca.api.intake;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/** Records contacts and finds them again, newest first; desk, worker and coordinator of the same unit see them. */
@ProviderType
public interface ContactDesk {
    Contact record(ContactData data);

    Contact correct(ContactId id, int version, ContactData data);

    /** Remembers which case came of the contact. */
    void ledTo(ContactId id, CaseId caseId);

    Optional<Contact> find(ContactId id);

    Page<Contact> recent(Optional<PersonId> person, Paging paging);
}
