package org.affianca.rest.work;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.place.Stays;
import org.affianca.api.work.WorkVersions;
import org.affianca.api.work.Works;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The version of its service that a work goes by: what another would change, and the move to it. */
@Component(service = VersionsResource.class)
@CoreResource
@Path("works/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VersionsResource {
    private final WorkVersions versions;
    private final Sheets sheets;

    @Activate
    public VersionsResource(
            @Reference WorkVersions versions, @Reference Works works, @Reference Stays stays, @Reference Words words) {
        this.versions = versions;
        this.sheets = new Sheets(works, stays, words);
    }

    @GET
    @Path("versions/{definition}")
    public VersionPreviewBody preview(@PathParam("id") WorkId id, @PathParam("definition") int definition) {
        ServiceCode service = sheets.speakOf(id);
        return VersionPreviewBody.of(versions.preview(id, definition), service, sheets.labels());
    }

    @PUT
    @Path("definition")
    public WorkSheetBody adopt(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            AdoptionAsked adoption) {
        sheets.speakOf(id);
        versions.adopt(id, version.number(), adoption.toAdoption());
        return sheets.of(id);
    }
}
