package org.affianca.rest.people;

import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.person.Entries;
import org.affianca.api.person.PersonEntries;
import org.affianca.rest.answer.Versioned;

/** The dated entries of a person as read, at the version of the person's record. */
public record RegistryBody(
        PersonId id,
        int version,
        List<DatedNameBody> names,
        List<DatedAddressBody> addresses,
        List<DatedCitizenshipBody> citizenships,
        List<TemporaryCodeBody> codes)
        implements Versioned {
    static RegistryBody of(PersonEntries person) {
        Entries entries = person.entries();
        return new RegistryBody(
                person.id(),
                person.version(),
                entries.names().stream().map(DatedNameBody::of).toList(),
                entries.addresses().stream().map(DatedAddressBody::of).toList(),
                entries.citizenships().stream().map(DatedCitizenshipBody::of).toList(),
                entries.codes().stream().map(TemporaryCodeBody::of).toList());
    }
}
