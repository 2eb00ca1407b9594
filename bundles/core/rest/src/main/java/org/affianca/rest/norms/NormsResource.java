package org.affianca.rest.norms;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.catalogue.Words;
import org.affianca.api.figure.FigureData;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.NormDesk;
import org.affianca.api.norm.Norms;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The deadlines that laws and by-laws set, with how long the municipality has made them, and when one would fall due. */
@Component(service = NormsResource.class)
@CoreResource
@Path("norms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NormsResource {
    private final Norms norms;
    private final NormDesk desk;
    private final Words words;
    private final Clock clock;

    @Activate
    public NormsResource(
            @Reference Norms norms, @Reference NormDesk desk, @Reference Words words, @Reference Clock clock) {
        this.norms = norms;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public Listing<NormBody> norms() {
        return Listing.of(norms.all(), this::told);
    }

    @GET
    @Path("{code}")
    public NormBody norm(@PathParam("code") String code) {
        return told(found(code));
    }

    /** Sets how long terms are that start from a day on; those that run already go on as they began. */
    @POST
    @Path("{code}/values")
    @Answers(201)
    public NormBody set(@PathParam("code") String code, FigureData data) {
        return told(desk.set(code, data));
    }

    /** Takes back what the municipality had set; nothing is changed or deleted. */
    @POST
    @Path("{code}/values/{id}/withdrawal")
    public NormBody withdraw(
            @PathParam("code") String code,
            @PathParam("id") long id,
            @HeaderParam("If-Match") @DefaultValue("") Version version) {
        return told(desk.withdraw(code, id, version.number()));
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

    private NormBody told(Norm norm) {
        return NormBody.of(norm, LocalDate.now(clock), new ClockWords(words));
    }
}
