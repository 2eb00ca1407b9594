package org.affianca.api.facility;

import org.affianca.api.FacilityId;
import org.affianca.api.person.Address;

/**
 * A house with places in which people are put up or looked after. Version counts changes, for ETag.
 *
 * @param addressShown false when the address is secret to the one who reads; {@code data} then has none
 */
public record Facility(FacilityId id, int version, FacilityData data, boolean addressShown) {
    /** The same for one who may not know where it is. */
    public Facility withoutAddress() {
        return new Facility(
                id,
                version,
                new FacilityData(data.name(), data.body(), data.type(), Address.UNKNOWN, data.secret()),
                false);
    }
}
