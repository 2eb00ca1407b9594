package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.person.DatedAddress;
import org.affianca.api.person.Entries;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.vault.Vault;

/** The dated entries of a person as far as the viewer sees them, read and written as one; the others stay. */
final class EntryKeeping {
    private final EntryMapper sql;
    private final Vault vault;

    EntryKeeping(Ground ground) {
        this.sql = ground.sql(EntryMapper.class);
        this.vault = ground.vault();
    }

    Entries seen(Viewer viewer, PersonId id) {
        OrganisationId org = viewer.organisation();
        return new Entries(
                sql.names(org, id).stream().map(NameRow::entry).toList(),
                sql.addresses(viewer, id).stream()
                        .map(row -> row.entry(vault, org, id))
                        .toList(),
                sql.citizenships(org, id).stream().map(CitizenshipRow::entry).toList(),
                sql.codes(org, id).stream().map(CodeRow::entry).toList());
    }

    boolean residenceIsSecret(OrganisationId org, PersonId id, LocalDate day) {
        return sql.secretResidences(org, id, day) > 0;
    }

    /** Writes the lists that changed, as of the version after {@code version}. */
    void replace(Viewer viewer, PersonId id, int version, Entries before, Entries after) {
        OrganisationId org = viewer.organisation();
        if (!before.names().equals(after.names())) {
            sql.takeOffNames(org, id, version);
            each(after.names(), (place, entry) -> sql.name(org, id, version + 1, place, entry));
        }
        if (!before.addresses().equals(after.addresses())) {
            sql.takeOffAddresses(viewer, id, version);
            addresses(viewer, id, version + 1, after.addresses());
        }
        if (!before.citizenships().equals(after.citizenships())) {
            sql.takeOffCitizenships(org, id, version);
            each(after.citizenships(), (place, entry) -> sql.citizenship(org, id, version + 1, place, entry));
        }
        if (!before.codes().equals(after.codes())) {
            sql.takeOffCodes(org, id, version);
            each(after.codes(), (place, entry) -> sql.code(org, id, version + 1, place, entry));
        }
    }

    private void addresses(Viewer viewer, PersonId id, int version, List<DatedAddress> addresses) {
        OrganisationId org = viewer.organisation();
        each(addresses, (place, entry) -> {
            DatedAddress kept = new SecretAddresses.Row(org, id, version, place).sealed(vault, entry);
            sql.address(org, id, version, place, kept, viewer.user());
        });
    }

    private static <E> void each(List<E> entries, Placing<E> write) {
        for (int place = 0; place < entries.size(); place++) {
            write.at(place, entries.get(place));
        }
    }

    /** Writes an entry at its place in the list. */
    @FunctionalInterface
    private interface Placing<E> {
        void at(int place, E entry);
    }
}
