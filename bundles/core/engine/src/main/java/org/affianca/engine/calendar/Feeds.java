package org.affianca.engine.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.CalendarFeed;
import org.affianca.engine.access.Secrets;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Opens and closes the feed of a worker, and reads it on behalf of its owner for whoever brings the token. */
final class Feeds {
    private static final Purpose FEED = new Purpose("calendar-feed", "");
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 335;

    private final Ground ground;
    private final Acting acting;
    private final FeedMapper sql;
    private final Days days;

    Feeds(Ground ground, Acting acting, Days days) {
        this.ground = ground;
        this.acting = acting;
        this.sql = ground.sql(FeedMapper.class);
        this.days = days;
    }

    String open() {
        Viewer viewer = ground.viewer();
        String token = Secrets.token();
        sql.close(viewer);
        sql.open(viewer, Secrets.hash(token), ground.clock().instant());
        return token;
    }

    Optional<CalendarFeed> read(String token) {
        return ground.within(() -> sql.owner(Secrets.hash(token)))
                .map(owner -> acting.as(actor(owner), FEED, () -> ground.within(() -> entries(owner))));
    }

    private CalendarFeed entries(FeedMapper.Owner owner) {
        LocalDate first = ground.today().minusDays(DAYS_BACK);
        LocalDate last = ground.today().plusDays(DAYS_AHEAD);
        Set<Long> kept = sql.ofProtected(ground.viewer(), first, last);
        List<CalendarEntry> entries = days.of(ground.viewer(), first, last).stream()
                .map(entry -> outside(entry, kept.contains(entry.record())))
                .toList();
        ground.looks().searched("calendar-feed", entries.size());
        return new CalendarFeed(owner.userId(), entries);
    }

    /** What may leave the house: nobody's name or words, and no place where somebody protected is expected. */
    private static CalendarEntry outside(CalendarEntry entry, boolean withoutPlace) {
        return new CalendarEntry(
                entry.kind(),
                entry.record(),
                entry.on(),
                entry.from(),
                entry.until(),
                "",
                withoutPlace ? "" : entry.place(),
                entry.caseId(),
                entry.caseNumber(),
                "",
                entry.service(),
                entry.code());
    }

    private Actor actor(FeedMapper.Owner owner) {
        return new Actor(
                owner.userId(),
                owner.organisationId(),
                owner.label(),
                sql.roles(owner.organisationId(), owner.userId()),
                sql.units(owner.organisationId(), owner.userId()));
    }
}
