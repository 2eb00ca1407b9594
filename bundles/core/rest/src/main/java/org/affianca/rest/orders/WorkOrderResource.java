package org.affianca.rest.orders;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.WorkId;
import org.affianca.api.order.Extension;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.HearingData;
import org.affianca.api.order.Mandate;
import org.affianca.api.order.ObligationData;
import org.affianca.api.order.OrderDesk;
import org.affianca.api.order.Orders;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the order of one work says and demands. */
@Component(service = WorkOrderResource.class)
@CoreResource
@Path("works/{id}/order")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkOrderResource {
    private final Orders orders;
    private final OrderDesk desk;

    @Activate
    public WorkOrderResource(@Reference Orders orders, @Reference OrderDesk desk) {
        this.orders = orders;
        this.desk = desk;
    }

    @GET
    public OrderBody order(@PathParam("id") WorkId id) {
        return OrderBody.of(orders.find(id).orElseThrow(() -> new Missing("order")));
    }

    @PUT
    public OrderBody write(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, Mandate mandate) {
        return OrderBody.of(desk.write(id, version.number(), mandate));
    }

    @POST
    @Path("obligations")
    @Answers(201)
    public OrderBody demand(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ObligationData obligation) {
        return OrderBody.of(desk.demand(id, version.number(), obligation));
    }

    @PUT
    @Path("obligations/{number}")
    public OrderBody change(
            @PathParam("id") WorkId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            ObligationData obligation) {
        return OrderBody.of(desk.change(id, version.number(), number, obligation));
    }

    @POST
    @Path("obligations/{number}/fulfilments")
    @Answers(201)
    public OrderBody fulfil(
            @PathParam("id") WorkId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Fulfilment fulfilment) {
        return OrderBody.of(desk.fulfil(id, version.number(), number, fulfilment));
    }

    @POST
    @Path("hearings")
    @Answers(201)
    public OrderBody plan(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            HearingData hearing) {
        return OrderBody.of(desk.plan(id, version.number(), hearing));
    }

    @PUT
    @Path("hearings/{number}")
    public OrderBody postpone(
            @PathParam("id") WorkId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            HearingData hearing) {
        return OrderBody.of(desk.postpone(id, version.number(), number, hearing));
    }

    @POST
    @Path("hearings/{number}/outcome")
    public OrderBody conclude(
            @PathParam("id") WorkId id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            HearingEnded ended) {
        return OrderBody.of(desk.conclude(id, version.number(), number, ended.state(), ended.outcome()));
    }

    @PUT
    @Path("roles")
    public OrderBody name(
            @PathParam("id") WorkId id, @HeaderParam("If-Match") @DefaultValue("") Version version, RolesNamed named) {
        return OrderBody.of(desk.name(
                id,
                version.number(),
                named.roles().stream().map(RoleBody::toRole).toList()));
    }

    @PUT
    @Path("powers")
    public OrderBody empower(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            PowersWritten written) {
        return OrderBody.of(desk.empower(
                id,
                version.number(),
                written.powers().stream().map(PowerBody::toPower).toList()));
    }

    @PUT
    @Path("limits")
    public OrderBody limit(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            LimitsWritten written) {
        return OrderBody.of(desk.limit(
                id,
                version.number(),
                written.limits().stream().map(LimitBody::toLimit).toList()));
    }

    @POST
    @Path("extensions")
    @Answers(201)
    public OrderBody extend(
            @PathParam("id") WorkId id,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Extension extension) {
        return OrderBody.of(desk.extend(id, version.number(), extension));
    }
}
