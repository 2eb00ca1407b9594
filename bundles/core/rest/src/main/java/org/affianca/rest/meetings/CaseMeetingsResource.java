package org.affianca.rest.meetings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.CaseId;
import org.affianca.api.meeting.MeetingRequest;
import org.affianca.api.meeting.MeetingSummary;
import org.affianca.api.meeting.Meetings;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The meetings of a case. */
@Component(service = CaseMeetingsResource.class)
@CoreResource
@Path("cases/{id}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseMeetingsResource {
    private final Meetings meetings;

    @Activate
    public CaseMeetingsResource(@Reference Meetings meetings) {
        this.meetings = meetings;
    }

    @GET
    public Listing<MeetingSummary> meetings(@PathParam("id") CaseId id) {
        return Listing.of(meetings.ofCase(id));
    }

    @POST
    @Answers(201)
    public MeetingBody request(@PathParam("id") CaseId id, MeetingRequest request) {
        return MeetingBody.of(meetings.request(id, request));
    }
}
