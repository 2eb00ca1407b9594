package org.affianca.rest.facilities;

import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.facility.Facility;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.person.Address;
import org.affianca.rest.answer.Versioned;

/** A facility as read; without its address when that is secret to the reader. */
public record FacilityBody(
        FacilityId id,
        int version,
        String name,
        String body,
        Code type,
        Address address,
        boolean secret,
        boolean addressShown)
        implements Versioned {
    static FacilityBody of(Facility facility) {
        FacilityData data = facility.data();
        return new FacilityBody(
                facility.id(),
                facility.version(),
                data.name(),
                data.body(),
                data.type(),
                data.address(),
                data.secret(),
                facility.addressShown());
    }
}
