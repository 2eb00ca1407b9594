package org.affianca.rest.norms;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.norm.ClockDesk;
import org.affianca.api.norm.Clocks;
import org.affianca.api.norm.Moment;
import org.affianca.api.norm.Suspension;
import org.affianca.api.norm.WorkClock;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clock of one work: its deadlines with their reasons, the moments recorded, the days it stood still. */
@Component(service = WorkClockResource.class)
@CoreResource
@Path("works/{id}/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkClockResource {
    private final Clocks clocks;
    private final ClockDesk desk;
    private final Words words;

    @Activate
    public WorkClockResource(@Reference Clocks clocks, @Reference ClockDesk desk, @Reference Words words) {
        this.clocks = clocks;
        this.desk = desk;
        this.words = words;
    }

    @GET
    public ClockBody clock(@PathParam("id") WorkId id) {
        return body(clocks.find(id).orElseThrow(() -> new Missing("work")));
    }

    @POST
    @Path("moments")
    @Answers(201)
    public ClockBody record(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Moment moment) {
        return body(desk.record(id, version.number(), moment));
    }

    @POST
    @Path("moments/{number}/withdrawal")
    public ClockBody withdraw(
            @PathParam("id") WorkId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            TakenBack taken) {
        return body(desk.withdraw(id, version.number(), number, taken.reason()));
    }

    @POST
    @Path("suspensions")
    @Answers(201)
    public ClockBody suspend(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Suspension suspension) {
        return body(desk.suspend(id, version.number(), suspension));
    }

    @POST
    @Path("suspensions/{number}/end")
    public ClockBody resume(
            @PathParam("id") WorkId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            LastDayStopped last) {
        return body(desk.resume(id, version.number(), number, last.until()));
    }

    private ClockBody body(WorkClock clock) {
        return ClockBody.of(clock, new Labels(words), new ClockWords(words));
    }
}
