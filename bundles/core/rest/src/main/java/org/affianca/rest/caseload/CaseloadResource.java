package org.affianca.rest.caseload;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.caseload.Caseloads;
import org.affianca.api.caseload.HandOnPlan;
import org.affianca.api.catalogue.Words;
import org.affianca.api.organisation.Organisation;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.cases.UnitNames;
import org.affianca.rest.catalogue.Labels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who carries how much, and handing a whole caseload on. */
@Component(service = CaseloadResource.class)
@CoreResource
@Path("caseload")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseloadResource {
    private final Caseloads caseloads;
    private final Organisation organisation;
    private final Words words;

    @Activate
    public CaseloadResource(
            @Reference Caseloads caseloads, @Reference Organisation organisation, @Reference Words words) {
        this.caseloads = caseloads;
        this.organisation = organisation;
        this.words = words;
    }

    @GET
    public Listing<LoadLine> caseload(
            @QueryParam("by") @DefaultValue("WORKER") LoadBy by, @QueryParam("unit") Optional<UnitId> unit) {
        Labels labels = new Labels(words);
        UnitNames units = new UnitNames(organisation);
        return switch (by) {
            case WORKER -> Listing.of(caseloads.byWorker(unit), line -> LoadLine.of(line, line.label()));
            case UNIT ->
                Listing.of(
                        caseloads.byUnit(),
                        line -> LoadLine.of(line, units.of(new UnitId(Long.parseLong(line.key())))));
            case AREA -> Listing.of(caseloads.byArea(unit), line -> LoadLine.of(line, labels.area(line.key())));
        };
    }

    /** What a hand-over would do; changes nothing. */
    @POST
    @Path("preview")
    public Listing<HandOnLine> preview(HandOnPlan plan) {
        Labels labels = new Labels(words);
        return Listing.of(caseloads.preview(plan), row -> HandOnLine.of(row, labels));
    }

    /** Each case goes by itself; the answer says of each whether it went. */
    @POST
    @Path("hand-over")
    public Listing<HandOnLine> handOver(HandOnPlan plan) {
        Labels labels = new Labels(words);
        return Listing.of(caseloads.handOn(plan), row -> HandOnLine.of(row, labels));
    }
}
