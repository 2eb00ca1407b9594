package org.affianca.rest.runtime;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.Verdict;
import org.affianca.api.money.Money;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.problem.Busy;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.call.Call;

/** A resource that does on demand whatever a resource may do. */
@Path("probe")
@Produces(MediaType.APPLICATION_JSON)
public final class Probe {
    final AtomicInteger made = new AtomicInteger();
    final AtomicInteger givesWay = new AtomicInteger();
    private final String name;

    public Probe(String name) {
        this.name = name;
    }

    public record Name(String name) {}

    public record Thing(PersonId id, int version, Optional<String> absent, Money amount, LocalDate on)
            implements Versioned {}

    public record Asked(
            String text,
            int count,
            LocalDate on,
            Optional<LocalDate> until,
            Optional<FiscalCode> fiscalCode,
            PersonId person,
            Secrecy secrecy,
            Optional<Money> amount,
            Optional<BigDecimal> quantity,
            List<Part> parts,
            Map<String, Object> details) {}

    public record Part(String text, LocalDate on) {}

    @GET
    public Name name() {
        return new Name(name);
    }

    @GET
    @Path("slow")
    public Name slow(@QueryParam("ms") int millis) throws InterruptedException {
        Thread.sleep(millis);
        return new Name(name);
    }

    @GET
    @Path("things/{id}")
    public Thing thing(@PathParam("id") PersonId id) {
        return new Thing(id, 4, Optional.empty(), new Money(45_000), LocalDate.of(2026, 1, 31));
    }

    @PUT
    @Path("things/{id}")
    public Thing change(
            @PathParam("id") PersonId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Part part) {
        if (version.number() != 4) {
            throw new Stale(4, "Bruno Collaudi", Instant.parse("2026-01-31T10:00:00Z"));
        }
        return thing(id);
    }

    @POST
    @Answers(201)
    public Name make(Asked asked) {
        if (asked.text().equals("refuse")) {
            throw new Refused(Because.of("not-today"));
        }
        if (givesWay.get() > 0 && givesWay.getAndDecrement() > 0) {
            throw new Busy(new SQLException("in favour of others", "40001"));
        }
        return new Name("made " + made.incrementAndGet());
    }

    @GET
    @Path("list")
    public Listing<Name> list(@BeanParam PageAsked page, @QueryParam("on") Optional<LocalDate> on) {
        return new Listing<>(
                List.of(new Name(String.valueOf(page.paging().limit()))),
                page.paging().after());
    }

    @POST
    @Path("upload")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Name upload(InputStream bytes) throws IOException {
        return new Name(String.valueOf(bytes.readAllBytes().length));
    }

    @GET
    @Path("fails/{how}")
    public Name fail(@PathParam("how") String how) {
        switch (how) {
            case "missing" -> throw new Missing("thing");
            case "forbidden" -> throw new Forbidden("thing");
            case "busy" -> throw new Busy(new SQLException("in favour of others", "40001"));
            case "refused" -> {
                Call.now().speakOf("employment");
                throw new Refused(Because.of("not-today"));
            }
            case "not-next" ->
                throw new Refused(new Verdict.No(List.of(Because.of("step-not-next"))), List.of("STARTED", "VOID"));
            default -> throw new IllegalStateException("secret: " + how);
        }
    }
}
