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
import org.affianca.api.PersonId;
import org.affianca.api.catchment.Catchment;
import org.affianca.api.catchment.Catchments;
import org.affianca.api.catchment.UnitProposal;
import org.affianca.api.register.PastVersion;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which unit serves which street. */
@Component(service = CatchmentsResource.class)
@CoreResource
@Path("catchments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CatchmentsResource {
    private final Catchments register;
    private final Clock clock;

    @Activate
    public CatchmentsResource(@Reference Catchments register, @Reference Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GET
    public Listing<EntryBody<Catchment>> list(@BeanParam EntriesAsked asked, @BeanParam PageAsked page) {
        return EntryBody.of(register.list(asked.asked(), page.paging()));
    }

    @POST
    @Answers(201)
    public EntryBody<Catchment> add(Catchment entry) {
        return EntryBody.of(register.add(entry));
    }

    /** A whole street list, all or nothing. */
    @POST
    @Path("list")
    public StreetsEntered addAll(StreetsBody streets) {
        return new StreetsEntered(register.addAll(streets.items()));
    }

    /** The unit of an address on a day, or of where a person lives; without a proposal where no catchment says so. */
    @GET
    @Path("proposal")
    public ProposalBody proposal(
            @QueryParam("address") @DefaultValue("") String address,
            @QueryParam("municipality") @DefaultValue("") String municipality,
            @QueryParam("person") Optional<PersonId> person,
            @QueryParam("on") Optional<LocalDate> on) {
        Optional<UnitProposal> found = person.isPresent()
                ? register.of(person.get())
                : register.of(address, municipality, on.orElseGet(() -> LocalDate.now(clock)));
        return new ProposalBody(found);
    }

    @GET
    @Path("{id}")
    public EntryBody<Catchment> entry(@PathParam("id") long id) {
        return EntryBody.of(register.find(id).orElseThrow(EntryBody.missing("catchment")));
    }

    @PUT
    @Path("{id}")
    public EntryBody<Catchment> change(
            @PathParam("id") long id, @HeaderParam("If-Match") @DefaultValue("") Version version, Catchment entry) {
        return EntryBody.of(register.change(id, version.number(), entry));
    }

    @GET
    @Path("{id}/versions")
    public Listing<PastVersion> versions(@PathParam("id") long id) {
        return Listing.of(register.versions(id));
    }

    @GET
    @Path("{id}/versions/{number}")
    public EntryBody<Catchment> version(@PathParam("id") long id, @PathParam("number") int number) {
        return EntryBody.of(register.find(id, number).orElseThrow(EntryBody.missing("catchment")));
    }
}
