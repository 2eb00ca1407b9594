package org.affianca.engine.facility;

import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.Paging;
import org.affianca.api.facility.Facility;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.person.Address;
import org.affianca.engine.check.Cursor;

/** A row of core.facility, and whether the viewer may know its address. */
record FacilityRow(
        FacilityId id,
        int version,
        String name,
        String nameKey,
        String body,
        String type,
        String street,
        String postcode,
        String municipality,
        String province,
        boolean secret,
        boolean addressShown) {

    /** The address as it is kept: of a secret one, sealed. */
    Address address() {
        return new Address(street, postcode, municipality, province);
    }

    Facility facility(Address opened) {
        return new Facility(id, version, new FacilityData(name, body, new Code(type), opened, secret), true);
    }

    Facility withoutAddress() {
        return facility(Address.UNKNOWN).withoutAddress();
    }

    String cursor() {
        return Cursor.of(nameKey, id.value());
    }

    /** The place in the list after which a page begins. */
    record Place(String key, long id) {
        static Optional<Place> of(Paging paging) {
            return Cursor.read(paging, 2, key -> new Place(key.get(0), Long.parseLong(key.get(1))));
        }
    }
}
