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
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.register.PastVersion;
import org.affianca.api.writing.Writing;
import org.affianca.api.writing.WritingReader;
import org.affianca.api.writing.Writings;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Practices, procedures, planning notes. */
@Component(service = WritingsResource.class)
@CoreResource
@Path("writings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WritingsResource {
    private final Writings register;

    @Activate
    public WritingsResource(@Reference Writings register) {
        this.register = register;
    }

    @GET
    public Listing<EntryBody<Writing>> list(@BeanParam EntriesAsked asked, @BeanParam PageAsked page) {
        return EntryBody.of(register.list(asked.asked(), page.paging()));
    }

    @POST
    @Answers(201)
    public EntryBody<Writing> add(Writing entry) {
        return EntryBody.of(register.add(entry));
    }

    @GET
    @Path("{id}")
    public EntryBody<Writing> entry(@PathParam("id") long id) {
        return EntryBody.of(register.find(id).orElseThrow(EntryBody.missing("writing")));
    }

    @PUT
    @Path("{id}")
    public EntryBody<Writing> change(
            @PathParam("id") long id, @HeaderParam("If-Match") @DefaultValue("") Version version, Writing entry) {
        return EntryBody.of(register.change(id, version.number(), entry));
    }

    @GET
    @Path("{id}/versions")
    public Listing<PastVersion> versions(@PathParam("id") long id) {
        return Listing.of(register.versions(id));
    }

    @GET
    @Path("{id}/versions/{number}")
    public EntryBody<Writing> version(@PathParam("id") long id, @PathParam("number") int number) {
        return EntryBody.of(register.find(id, number).orElseThrow(EntryBody.missing("writing")));
    }

    /** The unmet demand this version was written from. */
    @GET
    @Path("{id}/versions/{number}/figures")
    public Listing<UnmetCount> figures(@PathParam("id") long id, @PathParam("number") int number) {
        return Listing.of(register.figures(id, number));
    }

    @GET
    @Path("{id}/readers")
    public Listing<WritingReader> readers(@PathParam("id") long id) {
        return Listing.of(register.readers(id));
    }

    @POST
    @Path("{id}/readers")
    public Listing<WritingReader> read(@PathParam("id") long id) {
        register.read(id);
        return Listing.of(register.readers(id));
    }
}
