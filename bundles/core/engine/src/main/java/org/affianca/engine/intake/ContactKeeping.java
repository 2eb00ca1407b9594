package org.affianca.engine.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.ContactId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.intake.Contact;
import org.affianca.api.intake.ContactData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;

/** Contacts with their lists and labels, read and written as one. */
final class ContactKeeping {
    private final ContactMapper sql;
    private final ContactParts parts;
    private final PersonLabels people;

    ContactKeeping(Mappers mappers) {
        this.sql = mappers.of(ContactMapper.class);
        this.parts = new ContactParts(mappers);
        this.people = new PersonLabels(mappers);
    }

    Optional<Contact> seen(Viewer viewer, ContactId id) {
        return whole(viewer, sql.seen(viewer, id).stream().toList()).stream().findFirst();
    }

    List<Contact> whole(Viewer viewer, List<ContactRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        ContactParts.Read lists = parts.of(
                viewer.organisation(), rows.stream().map(ContactRow::id).toList());
        Map<PersonId, String> labels = people.of(
                viewer,
                rows.stream().map(ContactRow::person).flatMap(Optional::stream).toList());
        return rows.stream()
                .map(row -> row.with(
                        row.person().map(id -> labels.getOrDefault(id, "")).orElse(""),
                        lists.themes().getOrDefault(row.id(), List.of()),
                        lists.papers().getOrDefault(row.id(), List.of()),
                        lists.unmet().getOrDefault(row.id(), List.of())))
                .toList();
    }

    void insert(OrganisationId organisation, ContactId id, ContactData data, Instant at, UserId by) {
        sql.insert(organisation, id, data, at, by);
        sql.keepVersion(organisation, id);
        parts.write(organisation, id, 1, data);
    }

    /** False when the version is no longer the stored one. */
    boolean update(OrganisationId organisation, ContactId id, int version, ContactData data, Instant at, UserId by) {
        if (sql.update(organisation, id, version, data, at, by) == 0) {
            return false;
        }
        sql.keepVersion(organisation, id);
        parts.end(organisation, id, version);
        parts.write(organisation, id, version + 1, data);
        return true;
    }
}
