package org.affianca.rest.cases;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.organisation.Organisation;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Areas that are called into a case beside those that work there. */
@Component(service = CaseAreasResource.class)
@CoreResource
@Path("cases/{id}/areas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseAreasResource {
    private final CaseDesk desk;
    private final Organisation organisation;

    @Activate
    public CaseAreasResource(@Reference CaseDesk desk, @Reference Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @POST
    public CaseFileBody involve(
            @PathParam("id") CaseId id, @HeaderParam("If-Match") @DefaultValue("") Version version, AreaCall call) {
        return CaseFileBody.of(
                desk.involve(id, version.number(), call.area(), call.from(), call.remark()),
                new UnitNames(organisation));
    }

    @DELETE
    @Path("{area}")
    public CaseFileBody dismiss(
            @PathParam("id") CaseId id,
            @PathParam("area") String area,
            @QueryParam("last") Optional<LocalDate> last,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return CaseFileBody.of(desk.dismiss(id, version.number(), area, LastDay.of(last)), new UnitNames(organisation));
    }
}
