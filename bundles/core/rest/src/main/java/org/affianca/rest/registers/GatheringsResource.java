package org.affianca.rest.registers;

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
import org.affianca.api.gathering.CaseQuestion;
import org.affianca.api.gathering.Gathering;
import org.affianca.api.gathering.Gatherings;
import org.affianca.api.gathering.StaffHours;
import org.affianca.api.register.PastVersion;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Periods;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Supervision, case discussion, training, meetings. */
@Component(service = GatheringsResource.class)
@CoreResource
@Path("gatherings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class GatheringsResource {
    private final Gatherings register;
    private final Clock clock;

    @Activate
    public GatheringsResource(@Reference Gatherings register, @Reference Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GET
    public Listing<EntryBody<Gathering>> list(@BeanParam EntriesAsked asked, @BeanParam PageAsked page) {
        return EntryBody.of(register.list(asked.asked(), page.paging()));
    }

    @POST
    @Answers(201)
    public EntryBody<Gathering> add(Gathering entry) {
        return EntryBody.of(register.add(entry));
    }

    /** How long who of the staff was present, this year when no day is given. */
    @GET
    @Path("hours")
    public Listing<StaffHours> hours(
            @QueryParam("from") Optional<LocalDate> from, @QueryParam("until") Optional<LocalDate> until) {
        LocalDate first = from.orElseGet(() -> LocalDate.now(clock).withDayOfYear(1));
        return Listing.of(register.hours(Periods.of(first, until, "/until")));
    }

    @GET
    @Path("{id}")
    public EntryBody<Gathering> entry(@PathParam("id") long id) {
        return EntryBody.of(register.find(id).orElseThrow(EntryBody.missing("gathering")));
    }

    @PUT
    @Path("{id}")
    public EntryBody<Gathering> change(
            @PathParam("id") long id, @HeaderParam("If-Match") @DefaultValue("") Version version, Gathering entry) {
        return EntryBody.of(register.change(id, version.number(), entry));
    }

    @GET
    @Path("{id}/versions")
    public Listing<PastVersion> versions(@PathParam("id") long id) {
        return Listing.of(register.versions(id));
    }

    @GET
    @Path("{id}/versions/{number}")
    public EntryBody<Gathering> version(@PathParam("id") long id, @PathParam("number") int number) {
        return EntryBody.of(register.find(id, number).orElseThrow(EntryBody.missing("gathering")));
    }

    @GET
    @Path("{id}/cases")
    public Listing<CaseTalkBody> talks(@PathParam("id") long id) {
        return Listing.of(register.talks(id), CaseTalkBody::of);
    }

    @POST
    @Path("{id}/cases")
    @Answers(201)
    public CaseTalkBody bring(@PathParam("id") long id, CaseQuestion question) {
        return CaseTalkBody.of(register.bring(id, question));
    }
}
