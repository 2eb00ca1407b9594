package org.affianca.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Role;
import org.affianca.api.appointment.CalendarEntry;
import org.affianca.api.appointment.CalendarFeed;
import org.affianca.api.appointment.Calendars;
import org.affianca.api.appointment.Engagement;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The calendars of all workers; nobody keeps them, they follow from what is kept. */
@Component
public final class CalendarBook implements Calendars {
    private static final int MOST_DAYS = 100;

    private final Ground ground;
    private final Days days;
    private final FeedMapper feed;
    private final CalendarMapper sql;
    private final Feeds feeds;

    @Activate
    public CalendarBook(@Reference Ground ground, @Reference Acting acting) {
        this.ground = ground;
        this.days = new Days(ground);
        this.feed = ground.sql(FeedMapper.class);
        this.sql = ground.sql(CalendarMapper.class);
        this.feeds = new Feeds(ground, acting, days);
    }

    @Override
    public List<CalendarEntry> mine(LocalDate first, LocalDate last) {
        check(first, last);
        return ground.within(() -> {
            List<CalendarEntry> entries = days.of(ground.viewer(), first, last);
            ground.looks().searched("calendar", entries.size());
            return entries;
        });
    }

    @Override
    public List<Engagement> engagements(UserId who, LocalDate first, LocalDate last) {
        ground.sight().need("reading when colleagues are engaged", Role.DESK, Role.WORKER, Role.COORDINATOR);
        check(first, last);
        return ground.within(() -> sql.engagements(ground.viewer(), who, first, last));
    }

    @Override
    public Optional<Instant> feedOpenedAt() {
        return ground.within(() -> feed.openedAt(ground.viewer()));
    }

    @Override
    public String openFeed() {
        ground.sight().need("opening a calendar feed", Role.DESK, Role.WORKER, Role.COORDINATOR);
        return ground.within(feeds::open);
    }

    @Override
    public void closeFeed() {
        ground.within(() -> {
            feed.close(ground.viewer());
            return true;
        });
    }

    @Override
    public Optional<CalendarFeed> feed(String token) {
        return feeds.read(token);
    }

    private static void check(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Invalid(Flaw.at("/until", "ends-before-it-begins"));
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new Invalid(Flaw.at("/until", "too-many-days", "most", MOST_DAYS));
        }
    }
}
