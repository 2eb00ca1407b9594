package org.affianca.rest.facilities;

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
import org.affianca.api.FacilityId;
import org.affianca.api.facility.Facilities;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.facility.FacilityRegister;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of facilities. */
@Component(service = FacilitiesResource.class)
@CoreResource
@Path("facilities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FacilitiesResource {
    private final Facilities facilities;
    private final FacilityRegister register;

    @Activate
    public FacilitiesResource(@Reference Facilities facilities, @Reference FacilityRegister register) {
        this.facilities = facilities;
        this.register = register;
    }

    @GET
    public Listing<FacilityBody> list(@QueryParam("q") @DefaultValue("") String text, @BeanParam PageAsked page) {
        return Listing.of(facilities.list(text, page.paging()), FacilityBody::of);
    }

    @POST
    @Answers(201)
    public FacilityBody enter(FacilityData facility) {
        return FacilityBody.of(register.enter(facility));
    }

    @GET
    @Path("{id}")
    public FacilityBody facility(@PathParam("id") FacilityId id) {
        return FacilityBody.of(facilities.find(id).orElseThrow(() -> new Missing("facility")));
    }

    @PUT
    @Path("{id}")
    public FacilityBody correct(
            @PathParam("id") FacilityId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            FacilityData facility) {
        return FacilityBody.of(register.correct(id, version.number(), facility));
    }
}
