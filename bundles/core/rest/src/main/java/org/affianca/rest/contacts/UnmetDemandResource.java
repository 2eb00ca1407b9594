package org.affianca.rest.contacts;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.intake.UnmetCount;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Periods;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people asked the desks for and could not have, counted for planning; this year when no day is given. */
@Component(service = UnmetDemandResource.class)
@CoreResource
@Path("unmet-demand")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UnmetDemandResource {
    private final ContactDesk desk;
    private final Clock clock;

    @Activate
    public UnmetDemandResource(@Reference ContactDesk desk, @Reference Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    public Listing<UnmetCount> counted(
            @QueryParam("from") Optional<LocalDate> from,
            @QueryParam("until") Optional<LocalDate> until,
            @QueryParam("unit") Optional<UnitId> unit) {
        LocalDate first = from.orElseGet(() -> LocalDate.now(clock).withDayOfYear(1));
        return Listing.of(desk.unmet(Periods.of(first, until, "/until"), unit));
    }
}
