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
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.organisation.Organisation;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who belongs to a file: people come and go while it is open. */
@Component(service = CaseMembersResource.class)
@CoreResource
@Path("cases/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseMembersResource {
    private final CaseDesk desk;
    private final Organisation organisation;

    @Activate
    public CaseMembersResource(@Reference CaseDesk desk, @Reference Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @POST
    public CaseFileBody join(
            @PathParam("id") CaseId id, @HeaderParam("If-Match") @DefaultValue("") Version version, MemberStay stay) {
        return CaseFileBody.of(
                desk.join(id, version.number(), stay.person(), stay.from()), new UnitNames(organisation));
    }

    @DELETE
    @Path("{person}")
    public CaseFileBody leave(
            @PathParam("id") CaseId id,
            @PathParam("person") PersonId person,
            @QueryParam("last") Optional<LocalDate> last,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return CaseFileBody.of(desk.leave(id, version.number(), person, LastDay.of(last)), new UnitNames(organisation));
    }
}
