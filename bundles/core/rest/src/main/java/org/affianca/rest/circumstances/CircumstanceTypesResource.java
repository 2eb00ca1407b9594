package org.affianca.rest.circumstances;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Form;
import org.affianca.api.catalogue.Words;
import org.affianca.api.circumstance.CircumstanceTypes;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The types of circumstance of core and of the areas installed, and the forms of their details. */
@Component(service = CircumstanceTypesResource.class)
@CoreResource
@Path("circumstance-types")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CircumstanceTypesResource {
    private final CircumstanceTypes types;
    private final Words words;

    @Activate
    public CircumstanceTypesResource(@Reference CircumstanceTypes types, @Reference Words words) {
        this.types = types;
        this.words = words;
    }

    @GET
    public Listing<CircumstanceTypeBody> types() {
        Labels labels = new Labels(words);
        return Listing.of(types.all(), type -> CircumstanceTypeBody.of(type, labels));
    }

    @GET
    @Path("{code}/form")
    public Form form(@PathParam("code") ServiceCode code) {
        return types.type(code)
                .map(type -> types.detailsForm(type.code(), Call.now().locale()))
                .orElseThrow(() -> new Missing("circumstance type"));
    }
}
