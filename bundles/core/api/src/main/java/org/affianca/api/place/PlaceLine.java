package org.affianca.api.place;

import java.util.List;

/** A place of a facility with all who have it in a stretch of days, soonest first. */
public record PlaceLine(String section, Place place, List<Claim> claims) {
    public PlaceLine {
        claims = List.copyOf(claims);
    }
}
