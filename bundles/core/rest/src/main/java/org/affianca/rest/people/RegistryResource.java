package org.affianca.rest.people;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.PersonId;
import org.affianca.api.person.FiscalCodeChange;
import org.affianca.api.person.PersonVersion;
import org.affianca.api.person.Registry;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the register knows of a person over time, and what it knew before. */
@Component(service = RegistryResource.class)
@CoreResource
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RegistryResource {
    private final Registry registry;

    @Activate
    public RegistryResource(@Reference Registry registry) {
        this.registry = registry;
    }

    @GET
    @Path("{id}/registry")
    public RegistryBody registry(@PathParam("id") PersonId id) {
        return RegistryBody.of(registry.find(id).orElseThrow(() -> new Missing("person")));
    }

    @PUT
    @Path("{id}/registry")
    public RegistryBody write(
            @PathParam("id") PersonId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            RegistryAsked entries) {
        return RegistryBody.of(registry.write(id, version.number(), entries.toEntries()));
    }

    @GET
    @Path("{id}/versions")
    public Listing<PersonVersion> versions(@PathParam("id") PersonId id, @BeanParam PageAsked page) {
        return Listing.of(registry.versions(id, page.paging()));
    }

    @GET
    @Path("{id}/fiscal-codes")
    public Listing<FiscalCodeChange> fiscalCodes(@PathParam("id") PersonId id) {
        return Listing.of(registry.fiscalCodes(id));
    }
}
