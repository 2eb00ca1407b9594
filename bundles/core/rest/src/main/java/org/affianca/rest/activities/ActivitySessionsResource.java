package org.affianca.rest.activities;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.ActivityId;
import org.affianca.api.activity.Activities;
import org.affianca.api.activity.Activity;
import org.affianca.api.activity.SessionSeries;
import org.affianca.api.organisation.Organisation;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.affianca.rest.cases.UnitNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When an activity meets. */
@Component(service = ActivitySessionsResource.class)
@CoreResource
@Path("activities/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ActivitySessionsResource {
    private final Activities activities;
    private final Organisation organisation;

    @Activate
    public ActivitySessionsResource(@Reference Activities activities, @Reference Organisation organisation) {
        this.activities = activities;
        this.organisation = organisation;
    }

    @POST
    @Answers(201)
    public ActivityBody plan(
            @PathParam("id") ActivityId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            SessionSeries series) {
        return body(activities.plan(id, version.number(), series));
    }

    @POST
    @Path("{number}/cancellation")
    public ActivityBody cancel(
            @PathParam("id") ActivityId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            SessionCancellation cancellation) {
        return body(activities.cancel(id, version.number(), number, cancellation.reason()));
    }

    private ActivityBody body(Activity activity) {
        return ActivityBody.of(activity, new UnitNames(organisation));
    }
}
