package org.affianca.rest.emergencies;

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
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.emergency.Acceptance;
import org.affianca.api.emergency.Emergencies;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.api.emergency.EmergencyDesk;
import org.affianca.api.emergency.EmergencyFilter;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencyState;
import org.affianca.api.emergency.EmergencySummary;
import org.affianca.api.emergency.HandOverData;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Emergencies: the record of a night and what becomes of it. */
@Component(service = EmergenciesResource.class)
@CoreResource
@Path("emergencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EmergenciesResource {
    private final Emergencies emergencies;
    private final EmergencyDesk desk;

    @Activate
    public EmergenciesResource(@Reference Emergencies emergencies, @Reference EmergencyDesk desk) {
        this.emergencies = emergencies;
        this.desk = desk;
    }

    @GET
    public Listing<EmergencySummary> list(
            @QueryParam("state") Optional<EmergencyState> state,
            @QueryParam("unit") Optional<UnitId> unit,
            @BeanParam PageAsked page) {
        return Listing.of(emergencies.list(new EmergencyFilter(state, unit), page.paging()));
    }

    @POST
    @Answers(201)
    public EmergencyBody record(EmergencyData emergency) {
        return EmergencyBody.of(desk.record(emergency));
    }

    @GET
    @Path("{id}")
    public EmergencyBody emergency(@PathParam("id") EmergencyId id) {
        return EmergencyBody.of(emergencies.find(id).orElseThrow(() -> new Missing("emergency")));
    }

    @PUT
    @Path("{id}")
    public EmergencyBody correct(
            @PathParam("id") EmergencyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            EmergencyData emergency) {
        return EmergencyBody.of(desk.correct(id, version.number(), emergency));
    }

    @POST
    @Path("{id}/addenda")
    @Answers(201)
    public EmergencyBody add(
            @PathParam("id") EmergencyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            AddendumText addendum) {
        return EmergencyBody.of(desk.add(id, version.number(), addendum.text()));
    }

    @POST
    @Path("{id}/hand-overs")
    @Answers(201)
    public EmergencyBody handOver(
            @PathParam("id") EmergencyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            HandOverData handOver) {
        return EmergencyBody.of(desk.handOver(id, version.number(), handOver));
    }

    @POST
    @Path("{id}/acceptance")
    public EmergencyBody accept(
            @PathParam("id") EmergencyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Acceptance acceptance) {
        return EmergencyBody.of(desk.accept(id, version.number(), acceptance));
    }

    @POST
    @Path("{id}/refusal")
    public EmergencyBody refuse(
            @PathParam("id") EmergencyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ReasonText refusal) {
        return EmergencyBody.of(desk.refuse(id, version.number(), refusal.reason()));
    }

    @POST
    @Path("{id}/closure")
    public EmergencyBody close(
            @PathParam("id") EmergencyId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ReasonText closure) {
        return EmergencyBody.of(desk.close(id, version.number(), closure.reason()));
    }
}
