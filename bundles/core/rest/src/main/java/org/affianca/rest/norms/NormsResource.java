package org.affianca.rest.norms;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.catalogue.Words;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.Norms;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The deadlines that laws and by-laws set, and when one would fall due. */
@Component(service = NormsResource.class)
@CoreResource
@Path("norms")
@Produces(MediaType.APPLICATION_JSON)
public final class NormsResource {
    private final Norms norms;
    private final Words words;

    @Activate
    public NormsResource(@Reference Norms norms, @Reference Words words) {
        this.norms = norms;
        this.words = words;
    }

    @GET
    public Listing<NormBody> norms() {
        ClockWords spoken = new ClockWords(words);
        return Listing.of(norms.all(), norm -> NormBody.of(norm, spoken));
    }

    @GET
    @Path("{code}")
    public NormBody norm(@PathParam("code") String code) {
        return NormBody.of(found(code), new ClockWords(words));
    }

    @GET
    @Path("{code}/reckoning")
    public ReckoningBody reckoning(@PathParam("code") String code, @QueryParam("from") Optional<LocalDateTime> from) {
        Norm norm = found(code);
        LocalDateTime start = from.orElseThrow(() -> new Invalid(Flaw.at("/from", "required")));
        return norms.reckon(code, start)
                .map(reckoning -> ReckoningBody.of(norm.area(), reckoning, new ClockWords(words)))
                .orElseThrow(() -> new Invalid(Flaw.at("/from", "no-rule-on-that-day")));
    }

    private Norm found(String code) {
        return norms.find(code).orElseThrow(() -> new Missing("norm"));
    }
}
