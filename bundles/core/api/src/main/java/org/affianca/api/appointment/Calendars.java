package org.affianca.api.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** The days of a worker, computed from what is kept elsewhere, and the feed that a calendar program reads. */
@ProviderType
public interface Calendars {
    /** The actor's own entries between two days, both included, at most 100 days apart; by day and hour. */
    List<CalendarEntry> mine(LocalDate first, LocalDate last);

    /** When a colleague is engaged by appointments, for who must find a free hour. */
    List<Engagement> engagements(UserId who, LocalDate first, LocalDate last);

    /** When the actor's feed was opened; empty when there is none. */
    Optional<Instant> feedOpenedAt();

    /** Opens a feed and answers its token, told this once; the token before, if any, is worth nothing from now on. */
    String openFeed();

    void closeFeed();

    /** What the holder of a token may read; empty for a token that is none or whose owner cannot sign in any more. */
    Optional<CalendarFeed> feed(String token);
}
