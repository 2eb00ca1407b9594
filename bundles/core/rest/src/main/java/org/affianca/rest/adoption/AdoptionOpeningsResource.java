package org.affianca.rest.adoption;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.adoption.AdoptionAnswer;
import org.affianca.api.adoption.AdoptionAsking;
import org.affianca.api.adoption.AdoptionOpeningId;
import org.affianca.api.adoption.Adoptions;
import org.affianca.api.adoption.OtherIdentity;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests to open a sealed link: asked by one officer, answered by another, shown once to the first. */
@Component(service = AdoptionOpeningsResource.class)
@CoreResource
@Path("adoption-openings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AdoptionOpeningsResource {
    private final Adoptions adoptions;

    @Activate
    public AdoptionOpeningsResource(@Reference Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    @GET
    public Listing<AdoptionRequest> list(@BeanParam PageAsked page) {
        return Listing.of(adoptions.openings(page.paging()), AdoptionRequest::of);
    }

    @POST
    @Answers(201)
    public AdoptionRequest ask(AdoptionAsking asking) {
        return AdoptionRequest.of(adoptions.ask(asking));
    }

    @GET
    @Path("{id}")
    public AdoptionRequest find(@PathParam("id") AdoptionOpeningId id) {
        return AdoptionRequest.of(adoptions.find(id).orElseThrow(() -> new Missing("adoption-opening")));
    }

    @POST
    @Path("{id}/answer")
    public AdoptionRequest answer(
            @PathParam("id") AdoptionOpeningId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            AdoptionAnswer answer) {
        return AdoptionRequest.of(adoptions.answer(id, version.number(), answer));
    }

    /** Whose answer is kept nowhere, not even to be given again. */
    @POST
    @Path("{id}/identity")
    public OtherIdentity show(
            @PathParam("id") AdoptionOpeningId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return adoptions.show(id, version.number());
    }
}
