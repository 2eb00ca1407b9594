package org.affianca.api.place;

import java.util.List;
import org.affianca.api.FacilityId;

/** A facility place by place and day by day. */
public record Occupancy(FacilityId facility, List<PlaceLine> places, List<DayCount> days) {
    public Occupancy {
        places = List.copyOf(places);
        days = List.copyOf(days);
    }
}
