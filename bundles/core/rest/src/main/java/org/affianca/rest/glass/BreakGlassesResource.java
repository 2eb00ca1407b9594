package org.affianca.rest.glass;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.GlassId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.glass.GlassFilter;
import org.affianca.api.glass.GlassOpening;
import org.affianca.api.glass.GlassReview;
import org.affianca.api.glass.GlassVerdict;
import org.affianca.api.glass.Glasses;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a case by break-glass, ends and judges that, and reads the register of it. */
@Component(service = BreakGlassesResource.class)
@CoreResource
@Path("break-glasses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BreakGlassesResource {
    private final Glasses glasses;
    private final Organisation organisation;

    @Activate
    public BreakGlassesResource(@Reference Glasses glasses, @Reference Organisation organisation) {
        this.glasses = glasses;
        this.organisation = organisation;
    }

    @POST
    @Answers(201)
    public BreakGlass open(GlassOpening opening) {
        return BreakGlass.of(glasses.open(opening), BreakGlass.names(organisation));
    }

    @GET
    public Listing<BreakGlass> list(
            @QueryParam("case") Optional<CaseId> of,
            @QueryParam("user") Optional<UserId> user,
            @QueryParam("review") Optional<GlassReview> review,
            @QueryParam("open") boolean open,
            @QueryParam("late") boolean late,
            @BeanParam PageAsked page) {
        Map<UnitId, String> units = BreakGlass.names(organisation);
        return Listing.of(
                glasses.list(new GlassFilter(of, user, review, open, late), page.paging()),
                glass -> BreakGlass.of(glass, units));
    }

    @GET
    @Path("{id}")
    public BreakGlass find(@PathParam("id") GlassId id) {
        return BreakGlass.of(
                glasses.find(id).orElseThrow(() -> new Missing("break-glass")), BreakGlass.names(organisation));
    }

    @POST
    @Path("{id}/end")
    public BreakGlass end(@PathParam("id") GlassId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return BreakGlass.of(glasses.end(id, version.number()), BreakGlass.names(organisation));
    }

    @POST
    @Path("{id}/review")
    public BreakGlass review(
            @PathParam("id") GlassId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            GlassVerdict verdict) {
        return BreakGlass.of(glasses.review(id, version.number(), verdict), BreakGlass.names(organisation));
    }
}
