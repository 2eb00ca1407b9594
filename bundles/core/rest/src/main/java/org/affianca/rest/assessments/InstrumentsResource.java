package org.affianca.rest.assessments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.assessment.Instruments;
import org.affianca.api.catalogue.Words;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The instruments installed now, and every version that was ever used. */
@Component(service = InstrumentsResource.class)
@CoreResource
@Path("instruments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class InstrumentsResource {
    private final Instruments instruments;
    private final Words words;

    @Activate
    public InstrumentsResource(@Reference Instruments instruments, @Reference Words words) {
        this.instruments = instruments;
        this.words = words;
    }

    @GET
    public Listing<InstrumentLine> instruments() {
        Told told = new Told(words);
        return Listing.of(instruments.list(), one -> InstrumentLine.of(one, told.locale()));
    }

    @GET
    @Path("{code}")
    public InstrumentBody instrument(@PathParam("code") String code) {
        return instruments
                .find(code)
                .map(one -> InstrumentBody.of(one, new Told(words)))
                .orElseThrow(() -> new Missing("instrument"));
    }

    @GET
    @Path("{code}/versions/{version}")
    public InstrumentBody version(@PathParam("code") String code, @PathParam("version") int version) {
        return instruments
                .find(code, version)
                .map(one -> InstrumentBody.of(one, new Told(words)))
                .orElseThrow(() -> new Missing("instrument"));
    }
}
