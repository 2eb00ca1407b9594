package org.affianca.rest.deliveries;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.affianca.api.WorkId;
import org.affianca.api.delivery.PlannedDay;
import org.affianca.api.delivery.SchedulePlan;
import org.affianca.api.delivery.Schedules;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When a measure is to be delivered, and how far it has come. */
@Component(service = ScheduleResource.class)
@CoreResource
@Path("works/{id}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ScheduleResource {
    private final Schedules schedules;

    @Activate
    public ScheduleResource(@Reference Schedules schedules) {
        this.schedules = schedules;
    }

    @GET
    public ScheduleBody schedule(@PathParam("id") WorkId id) {
        return ScheduleBody.of(schedules.find(id).orElseThrow(() -> new Missing("schedule")));
    }

    @PUT
    public ScheduleBody plan(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, SchedulePlan plan) {
        return ScheduleBody.of(schedules.plan(id, version.number(), plan));
    }

    @GET
    @Path("{month}")
    public Listing<PlannedDay> month(@PathParam("id") WorkId id, @PathParam("month") YearMonth month) {
        return Listing.of(schedules.month(id, month).orElseThrow(() -> new Missing("schedule")));
    }
}
