package org.affianca.rest.turns;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.emergency.OnCall;
import org.affianca.api.emergency.TurnData;
import org.affianca.api.emergency.TurnId;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The turns of a unit's rota. */
@Component(service = TurnsResource.class)
@CoreResource
@Path("on-call-turns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TurnsResource {
    private static final int DAYS_AHEAD = 27;

    private final OnCall onCall;
    private final Clock clock;

    @Activate
    public TurnsResource(@Reference OnCall onCall, @Reference Clock clock) {
        this.onCall = onCall;
        this.clock = clock;
    }

    @GET
    public RotaBody rota(
            @QueryParam("unit") Optional<UnitId> unit,
            @QueryParam("from") Optional<LocalDate> from,
            @QueryParam("until") Optional<LocalDate> until) {
        UnitId of = unit.orElseThrow(() -> new Invalid(Flaw.at("/unit", "required")));
        LocalDate first = from.orElseGet(() -> LocalDate.now(clock));
        return RotaBody.of(onCall.rota(of, first, until.orElseGet(() -> first.plusDays(DAYS_AHEAD))));
    }

    @POST
    @Answers(201)
    public TurnBody plan(TurnData turn) {
        return TurnBody.of(onCall.plan(turn));
    }

    @PUT
    @Path("{id}")
    public TurnBody change(
            @PathParam("id") TurnId id, @HeaderParam("If-Match") @DefaultValue("") Version version, TurnData turn) {
        return TurnBody.of(onCall.change(id, version.number(), turn));
    }

    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") TurnId id, @HeaderParam("If-Match") @DefaultValue("") Version version) {
        onCall.cancel(id, version.number());
    }
}
