package org.affianca.rest.activities;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.CaseId;
import org.affianca.api.activity.Activities;
import org.affianca.api.activity.Activity;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Periods;
import org.affianca.rest.answer.Version;
import org.affianca.rest.cases.UnitNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Group activities, and the register of one. */
@Component(service = ActivitiesResource.class)
@CoreResource
@Path("activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ActivitiesResource {
    private final Activities activities;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public ActivitiesResource(
            @Reference Activities activities, @Reference Organisation organisation, @Reference Clock clock) {
        this.activities = activities;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GET
    public Listing<ActivityLine> list(@QueryParam("case") Optional<CaseId> of, @BeanParam PageAsked page) {
        UnitNames units = new UnitNames(organisation);
        return Listing.of(activities.list(of, page.paging()), line -> ActivityLine.of(line, units));
    }

    @POST
    @Answers(201)
    public ActivityBody open(ActivityDataBody activity) {
        return body(activities.open(activity.toData()));
    }

    @GET
    @Path("{id}")
    public ActivityBody activity(@PathParam("id") ActivityId id) {
        return body(activities.find(id).orElseThrow(() -> new Missing("activity")));
    }

    @PUT
    @Path("{id}")
    public ActivityBody change(
            @PathParam("id") ActivityId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ActivityDataBody activity) {
        return body(activities.change(id, version.number(), activity.toData()));
    }

    @PUT
    @Path("{id}/marks")
    public ActivityBody mark(
            @PathParam("id") ActivityId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            RegisterMarks marks) {
        return body(activities.mark(id, version.number(), marks.sessions()));
    }

    /** Without days: the last three months. */
    @GET
    @Path("{id}/register")
    public RegisterBody register(
            @PathParam("id") ActivityId id,
            @QueryParam("from") Optional<LocalDate> from,
            @QueryParam("until") Optional<LocalDate> until) {
        LocalDate last = until.orElseGet(() -> LocalDate.now(clock));
        LocalDate first = from.orElseGet(() -> last.minusMonths(3));
        return RegisterBody.of(activities
                .register(id, Periods.of(first, Optional.of(last), "/until"))
                .orElseThrow(() -> new Missing("activity")));
    }

    private ActivityBody body(Activity activity) {
        return ActivityBody.of(activity, new UnitNames(organisation));
    }
}
