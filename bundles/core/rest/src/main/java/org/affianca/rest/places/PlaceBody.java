package org.affianca.rest.places;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.place.Place;
import org.affianca.api.place.PlaceId;
import org.affianca.api.place.SectionId;
import org.affianca.rest.answer.Versioned;

/** A place as read. */
public record PlaceBody(
        PlaceId id, SectionId section, int version, String label, LocalDate from, Optional<LocalDate> until)
        implements Versioned {
    static PlaceBody of(Place place) {
        return new PlaceBody(
                place.id(),
                place.section(),
                place.version(),
                place.data().label(),
                place.data().from(),
                place.data().until());
    }
}
