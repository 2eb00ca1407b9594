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
import java.time.LocalDate;
import org.affianca.api.ServiceCode;
import org.affianca.api.partner.Agreement;
import org.affianca.api.partner.Agreements;
import org.affianca.api.register.PastVersion;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is agreed with partners. */
@Component(service = AgreementsResource.class)
@CoreResource
@Path("agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgreementsResource {
    private final Agreements register;

    @Activate
    public AgreementsResource(@Reference Agreements register) {
        this.register = register;
    }

    @GET
    public Listing<EntryBody<Agreement>> list(@BeanParam EntriesAsked asked, @BeanParam PageAsked page) {
        return EntryBody.of(register.list(asked.asked(), page.paging()));
    }

    @POST
    @Answers(201)
    public EntryBody<Agreement> add(Agreement entry) {
        return EntryBody.of(register.add(entry));
    }

    /** What holds for a service on a day. */
    @GET
    @Path("covering/{service}")
    public Listing<EntryBody<Agreement>> covering(
            @PathParam("service") ServiceCode service, @QueryParam("on") LocalDate on) {
        return Listing.of(register.covering(service, on), EntryBody::of);
    }

    @GET
    @Path("{id}")
    public EntryBody<Agreement> entry(@PathParam("id") long id) {
        return EntryBody.of(register.find(id).orElseThrow(EntryBody.missing("agreement")));
    }

    @PUT
    @Path("{id}")
    public EntryBody<Agreement> change(
            @PathParam("id") long id, @HeaderParam("If-Match") @DefaultValue("") Version version, Agreement entry) {
        return EntryBody.of(register.change(id, version.number(), entry));
    }

    @GET
    @Path("{id}/versions")
    public Listing<PastVersion> versions(@PathParam("id") long id) {
        return Listing.of(register.versions(id));
    }

    @GET
    @Path("{id}/versions/{number}")
    public EntryBody<Agreement> version(@PathParam("id") long id, @PathParam("number") int number) {
        return EntryBody.of(register.find(id, number).orElseThrow(EntryBody.missing("agreement")));
    }
}
