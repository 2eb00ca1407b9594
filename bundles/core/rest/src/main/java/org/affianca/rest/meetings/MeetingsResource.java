package org.affianca.rest.meetings;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.MeetingId;
import org.affianca.api.meeting.Invitation;
import org.affianca.api.meeting.MeetingSummary;
import org.affianca.api.meeting.Meetings;
import org.affianca.api.meeting.Signing;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Periods;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings one has a seat in, and one meeting with its acts. */
@Component(service = MeetingsResource.class)
@CoreResource
@Path("meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeetingsResource {
    private final Meetings meetings;

    @Activate
    public MeetingsResource(@Reference Meetings meetings) {
        this.meetings = meetings;
    }

    @GET
    public Listing<MeetingSummary> mine(@BeanParam PageAsked page) {
        return Listing.of(meetings.mine(page.paging()));
    }

    @GET
    @Path("{id}")
    public MeetingBody meeting(@PathParam("id") MeetingId id) {
        return MeetingBody.of(meetings.find(id).orElseThrow(() -> new Missing("meeting")));
    }

    @PUT
    @Path("{id}/invitation")
    public MeetingBody convene(
            @PathParam("id") MeetingId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Invitation invitation) {
        return MeetingBody.of(meetings.convene(id, version.number(), invitation));
    }

    @PUT
    @Path("{id}/session")
    public MeetingBody hold(
            @PathParam("id") MeetingId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            SessionBody session) {
        return MeetingBody.of(meetings.hold(id, version.number(), session.toSession()));
    }

    @POST
    @Path("{id}/signatures")
    @Answers(201)
    public MeetingBody sign(
            @PathParam("id") MeetingId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Signing signing) {
        return MeetingBody.of(meetings.sign(id, version.number(), signing));
    }

    @POST
    @Path("{id}/cancellation")
    public MeetingBody cancel(
            @PathParam("id") MeetingId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Cancellation cancellation) {
        return MeetingBody.of(meetings.cancel(id, version.number(), cancellation.reason()));
    }

    @POST
    @Path("{id}/plan")
    @Answers(201)
    public MeetingBody openPlan(
            @PathParam("id") MeetingId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            PlanFromVerdict plan) {
        meetings.openPlan(id, version.number(), plan.service(), Periods.of(plan.from(), plan.until(), "/until"));
        return meeting(id);
    }
}
