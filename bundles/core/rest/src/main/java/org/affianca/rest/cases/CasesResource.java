package org.affianca.rest.cases;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.Verdict;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Periods;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Case files: find, open, move on. */
@Component(service = CasesResource.class)
@CoreResource
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CasesResource {
    private final CaseFiles files;
    private final CaseDesk desk;
    private final Organisation organisation;

    @Activate
    public CasesResource(@Reference CaseFiles files, @Reference CaseDesk desk, @Reference Organisation organisation) {
        this.files = files;
        this.desk = desk;
        this.organisation = organisation;
    }

    @GET
    public Listing<CaseLine> list(
            @QueryParam("person") Optional<PersonId> person,
            @QueryParam("unit") Optional<UnitId> unit,
            @QueryParam("state") Optional<CaseState> state,
            @QueryParam("mine") boolean mine,
            @BeanParam PageAsked page) {
        UnitNames units = new UnitNames(organisation);
        return Listing.of(
                files.list(new CaseFilter(person, unit, state, mine), page.paging()), line -> CaseLine.of(line, units));
    }

    @POST
    @Answers(201)
    public CaseFileBody open(CaseOpening opening) {
        return body(desk.open(opening));
    }

    @GET
    @Path("{id}")
    public CaseFileBody file(@PathParam("id") CaseId id) {
        return body(files.find(id).orElseThrow(() -> new Missing("case")));
    }

    @POST
    @Path("{id}/state")
    public CaseFileBody move(
            @PathParam("id") CaseId id, @HeaderParam("If-Match") @DefaultValue("") Version version, CaseMove move) {
        if (desk.move(id, version.number(), move) instanceof Verdict.No no) {
            throw new Refused(no);
        }
        return file(id);
    }

    @POST
    @Path("{id}/team")
    public CaseFileBody assign(
            @PathParam("id") CaseId id, @HeaderParam("If-Match") @DefaultValue("") Version version, TeamPlace place) {
        return body(desk.assign(
                id, version.number(), place.user(), place.role(), Periods.of(place.from(), place.until(), "/until")));
    }

    @DELETE
    @Path("{id}/team/{user}")
    public CaseFileBody release(
            @PathParam("id") CaseId id,
            @PathParam("user") UserId user,
            @QueryParam("last") Optional<LocalDate> last,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return body(desk.release(id, version.number(), user, LastDay.of(last)));
    }

    private CaseFileBody body(CaseFile file) {
        return CaseFileBody.of(file, new UnitNames(organisation));
    }
}
