package org.affianca.rest.calendar;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.affianca.api.appointment.Calendars;
import org.affianca.api.catalogue.Words;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a calendar program reads: no session, the token in the address is the key, and no names are told. */
@Component(service = CalendarFeedsResource.class)
@CoreResource
@Path("calendar-feeds/{token}")
@Consumes(MediaType.APPLICATION_JSON)
public final class CalendarFeedsResource {
    private final Calendars calendars;
    private final Words words;
    private final Clock clock;

    @Activate
    public CalendarFeedsResource(@Reference Calendars calendars, @Reference Words words, @Reference Clock clock) {
        this.calendars = calendars;
        this.words = words;
        this.clock = clock;
    }

    @GET
    @Produces("text/calendar")
    @Describes(answer = String.class, type = "text/calendar")
    public Response feed(@PathParam("token") String token) {
        return calendars
                .feed(token)
                .map(feed -> Response.ok(
                                new Calendar(new EntryWords(words)::summary, clock.instant()).of(feed.entries()),
                                "text/calendar; charset=utf-8")
                        .build())
                .orElseThrow(() -> new Missing("calendar feed"));
    }
}
