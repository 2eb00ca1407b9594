package org.affianca.rest.calendar;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.appointment.Calendars;
import org.affianca.api.appointment.Engagement;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** My calendar, when colleagues are engaged, and the feed for a calendar program. */
@Component(service = CalendarResource.class)
@CoreResource
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CalendarResource {
    private static final int DAYS = 30;
    private final Calendars calendars;
    private final Words words;
    private final Clock clock;

    @Activate
    public CalendarResource(@Reference Calendars calendars, @Reference Words words, @Reference Clock clock) {
        this.calendars = calendars;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public Listing<CalendarLine> mine(
            @QueryParam("from") Optional<LocalDate> from, @QueryParam("until") Optional<LocalDate> until) {
        LocalDate first = from.orElseGet(() -> LocalDate.now(clock));
        Labels labels = new Labels(words);
        return Listing.of(
                calendars.mine(first, until.orElse(first.plusDays(DAYS))), entry -> CalendarLine.of(entry, labels));
    }

    @GET
    @Path("engagements/{user}")
    public Listing<Engagement> engagements(
            @PathParam("user") UserId user,
            @QueryParam("from") Optional<LocalDate> from,
            @QueryParam("until") Optional<LocalDate> until) {
        LocalDate first = from.orElseGet(() -> LocalDate.now(clock));
        return Listing.of(calendars.engagements(user, first, until.orElse(first.plusDays(DAYS))));
    }

    @GET
    @Path("feed")
    public FeedState feed() {
        return new FeedState(calendars.feedOpenedAt());
    }

    @POST
    @Path("feed")
    @Answers(201)
    public FeedOpened openFeed() {
        return new FeedOpened("/api/calendar-feeds/" + calendars.openFeed());
    }

    @DELETE
    @Path("feed")
    public void closeFeed() {
        calendars.closeFeed();
    }
}
