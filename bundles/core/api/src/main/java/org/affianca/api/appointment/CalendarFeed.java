package org.affianca.api.appointment;

import java.util.List;
import org.affianca.api.UserId;

/** What a calendar program may read for a worker: the entries of a year, without names and titles. */
public record CalendarFeed(UserId user, List<CalendarEntry> entries) {
    public CalendarFeed {
        entries = List.copyOf(entries);
    }
}
