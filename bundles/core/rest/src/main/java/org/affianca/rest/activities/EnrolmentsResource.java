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
import org.affianca.api.activity.EnrolmentRequest;
import org.affianca.api.organisation.Organisation;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.affianca.rest.cases.UnitNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has a place in an activity. */
@Component(service = EnrolmentsResource.class)
@CoreResource
@Path("activities/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EnrolmentsResource {
    private final Activities activities;
    private final Organisation organisation;

    @Activate
    public EnrolmentsResource(@Reference Activities activities, @Reference Organisation organisation) {
        this.activities = activities;
        this.organisation = organisation;
    }

    @POST
    @Answers(201)
    public ActivityBody enrol(
            @PathParam("id") ActivityId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            EnrolmentRequest request) {
        return body(activities.enrol(id, version.number(), request));
    }

    @POST
    @Path("{number}/admission")
    public ActivityBody admit(
            @PathParam("id") ActivityId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return body(activities.admit(id, version.number(), number));
    }

    @POST
    @Path("{number}/departure")
    public ActivityBody leave(
            @PathParam("id") ActivityId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Departure departure) {
        return body(activities.leave(id, version.number(), number, departure.lastDay(), departure.reason()));
    }

    private ActivityBody body(Activity activity) {
        return ActivityBody.of(activity, new UnitNames(organisation));
    }
}
