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
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.register.PastVersion;
import org.affianca.api.undertaking.Gauged;
import org.affianca.api.undertaking.Reading;
import org.affianca.api.undertaking.ReadingTaken;
import org.affianca.api.undertaking.Undertaking;
import org.affianca.api.undertaking.Undertakings;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Teams, desks, networks, projects, funds, placements of students. */
@Component(service = UndertakingsResource.class)
@CoreResource
@Path("undertakings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UndertakingsResource {
    private final Undertakings register;

    @Activate
    public UndertakingsResource(@Reference Undertakings register) {
        this.register = register;
    }

    @GET
    public Listing<EntryBody<Undertaking>> list(@BeanParam EntriesAsked asked, @BeanParam PageAsked page) {
        return EntryBody.of(register.list(asked.asked(), page.paging()));
    }

    @POST
    @Answers(201)
    public EntryBody<Undertaking> add(Undertaking entry) {
        return EntryBody.of(register.add(entry));
    }

    @GET
    @Path("{id}")
    public EntryBody<Undertaking> entry(@PathParam("id") long id) {
        return EntryBody.of(register.find(id).orElseThrow(EntryBody.missing("undertaking")));
    }

    @PUT
    @Path("{id}")
    public EntryBody<Undertaking> change(
            @PathParam("id") long id, @HeaderParam("If-Match") @DefaultValue("") Version version, Undertaking entry) {
        return EntryBody.of(register.change(id, version.number(), entry));
    }

    @GET
    @Path("{id}/versions")
    public Listing<PastVersion> versions(@PathParam("id") long id) {
        return Listing.of(register.versions(id));
    }

    @GET
    @Path("{id}/versions/{number}")
    public EntryBody<Undertaking> version(@PathParam("id") long id, @PathParam("number") int number) {
        return EntryBody.of(register.find(id, number).orElseThrow(EntryBody.missing("undertaking")));
    }

    @GET
    @Path("{id}/progress")
    public Listing<Gauged> progress(@PathParam("id") long id) {
        return Listing.of(register.progress(id));
    }

    @GET
    @Path("{id}/readings")
    public Listing<ReadingTaken> readings(@PathParam("id") long id) {
        return Listing.of(register.readings(id));
    }

    @POST
    @Path("{id}/readings")
    @Answers(201)
    public ReadingTaken read(@PathParam("id") long id, Reading reading) {
        return register.read(id, reading);
    }
}
