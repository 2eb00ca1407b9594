package org.affianca.rest.catalogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Form;
import org.affianca.api.catalogue.Words;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services of the areas installed, and the forms of their details. */
@Component(service = ServicesResource.class)
@CoreResource
@Path("services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ServicesResource {
    private final Catalogue catalogue;
    private final Words words;

    @Activate
    public ServicesResource(@Reference Catalogue catalogue, @Reference Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    @GET
    public Listing<Service> services(@QueryParam("area") Optional<String> area) {
        Labels labels = new Labels(words);
        return Listing.of(
                catalogue.services().stream()
                        .filter(type -> area.map(type.code().area()::equals).orElse(true))
                        .toList(),
                type -> Service.of(type, labels));
    }

    @GET
    @Path("{code}/versions/{version}")
    public Service version(@PathParam("code") ServiceCode code, @PathParam("version") int version) {
        return catalogue
                .find(code, version)
                .map(type -> Service.of(type, new Labels(words)))
                .orElseThrow(() -> new Missing("service"));
    }

    @GET
    @Path("{code}/versions/{version}/form")
    public Form formOfVersion(@PathParam("code") ServiceCode code, @PathParam("version") int version) {
        return catalogue
                .find(code, version)
                .map(type -> catalogue.form(code, version, Call.now().locale()))
                .orElseThrow(() -> new Missing("service"));
    }

    @GET
    @Path("{code}/form")
    public Form form(@PathParam("code") ServiceCode code) {
        return catalogue
                .find(code)
                .map(type -> catalogue.form(type.code(), Call.now().locale()))
                .orElseThrow(() -> new Missing("service"));
    }
}
