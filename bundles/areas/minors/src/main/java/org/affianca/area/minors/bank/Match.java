package org.affianca.area.minors.bank;

import java.util.List;
import org.affianca.api.FacilityId;

/**
 * How a family answers a need.
 *
 * @param points for skills and training; the more, the better
 * @param free how many of its places are free on the day
 * @param skills needed ones that it has
 * @param lacking needed ones that it has not
 * @param against why it cannot be now: available, age, duration, nature, children, full; empty when it can
 * @param proposed PROPOSED, ACCEPTED or DECLINED where it was proposed for this request; else empty
 */
public record Match(
        FacilityId family,
        String name,
        int points,
        int free,
        List<String> skills,
        List<String> lacking,
        boolean trained,
        List<String> against,
        String proposed) {
    public Match {
        skills = List.copyOf(skills);
        lacking = List.copyOf(lacking);
        against = List.copyOf(against);
    }
}
