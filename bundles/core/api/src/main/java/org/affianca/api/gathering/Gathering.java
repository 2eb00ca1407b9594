package org.affianca.api.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.UnitId;

/**
 * A gathering of people about their work; about a person's case only through {@link CaseTalk}.
 *
 * @param kind a code of list {@code gathering-kind}
 * @param undertaking the entry it belongs to: a network's meeting, a project's table
 * @param at time on the wall clock, {@code HH:mm}
 * @param minutes how long it lasts, 5 to 1440
 * @param place at most 200 characters
 * @param confidential seen only by who is called and by coordinators of the unit
 * @param credits for professional training, 0 where there are none
 * @param agenda at most 4000 characters
 * @param account what was said and decided, at most 20000 characters; required once it is held
 */
public record Gathering(
        String kind,
        String title,
        Optional<UnitId> unit,
        Optional<Long> undertaking,
        GatheringState state,
        LocalDate on,
        String at,
        int minutes,
        String place,
        boolean confidential,
        int credits,
        String agenda,
        String account,
        List<Guest> guests) {
    public Gathering {
        guests = List.copyOf(guests);
    }
}
