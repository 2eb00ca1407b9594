package org.affianca.rest.looks;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.catalogue.Words;
import org.affianca.api.look.ExposedPerson;
import org.affianca.api.look.ExposureQuery;
import org.affianca.api.look.Exposures;
import org.affianca.api.look.LookChain;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.call.Call;
import org.affianca.rest.openapi.Describes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The log of reads: its seals, and help after a breach. */
@Component(service = AccessLogResource.class)
@CoreResource
@Path("access-log")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AccessLogResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final LookChain chain;
    private final Exposures exposures;
    private final Words words;

    @Activate
    public AccessLogResource(@Reference LookChain chain, @Reference Exposures exposures, @Reference Words words) {
        this.chain = chain;
        this.exposures = exposures;
        this.words = words;
    }

    /** Checks the log against its seals, from a day on or from the beginning. */
    @GET
    @Path("verification")
    public VerificationBody verification(@QueryParam("from") Optional<LocalDate> from) {
        return VerificationBody.of(chain.verify(from));
    }

    /** Who looked at what between two moments, oldest first. */
    @GET
    @Path("looks")
    public Listing<ExposureBody> looks(@BeanParam ExposureAsked asked, @BeanParam PageAsked page) {
        return Listing.of(exposures.looks(asked.query(), page.paging()), look -> ExposureBody.of(look, this::label));
    }

    @GET
    @Path("looks/table")
    @Produces(CSV)
    @Describes(answer = byte[].class, type = "text/csv")
    public Response looksTable(@BeanParam ExposureAsked asked) {
        ExposureQuery query = asked.query();
        return file(ExposureTable.looks(paging -> exposures.looks(query, paging), this::label), "looks");
    }

    /** Those whose data was looked at between two moments. */
    @GET
    @Path("people")
    public Listing<ExposedPerson> people(@BeanParam ExposureAsked asked, @BeanParam PageAsked page) {
        return Listing.of(exposures.people(asked.query(), page.paging()));
    }

    @GET
    @Path("people/table")
    @Produces(CSV)
    @Describes(answer = byte[].class, type = "text/csv")
    public Response peopleTable(@BeanParam ExposureAsked asked) {
        ExposureQuery query = asked.query();
        return file(ExposureTable.people(paging -> exposures.people(query, paging), this::label), "people");
    }

    private static Response file(byte[] bytes, String name) {
        return Response.ok(bytes, CSV)
                .header("Content-Disposition", "attachment; filename=affianca-" + name + ".csv")
                .build();
    }

    private String label(String key) {
        return words.say(Call.CORE, key, Call.now().locale());
    }
}
