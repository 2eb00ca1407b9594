package org.affianca.rest.engagements;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.engagement.ProviderOrders;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.PageAsked;
import org.affianca.rest.answer.Version;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.work.Deliveries;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The room of a partner's staff: their orders, and what they delivered month by month. */
@Component(service = OrdersResource.class)
@CoreResource
@Path("provider-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OrdersResource {
    private final ProviderOrders orders;
    private final Words words;

    @Activate
    public OrdersResource(@Reference ProviderOrders orders, @Reference Words words) {
        this.orders = orders;
        this.words = words;
    }

    @GET
    public Listing<OrderLine> mine(@BeanParam PageAsked page) {
        Labels labels = new Labels(words);
        return Listing.of(orders.mine(page.paging()), order -> OrderLine.of(order, labels));
    }

    @GET
    @Path("{id}")
    public OrderLine order(@PathParam("id") WorkId id) {
        return OrderLine.of(orders.find(id).orElseThrow(() -> new Missing("order")), new Labels(words));
    }

    @GET
    @Path("{id}/months/{month}")
    public OrderMonth month(@PathParam("id") WorkId id, @PathParam("month") YearMonth month) {
        return OrderMonth.of(orders.month(id, month).orElseThrow(() -> new Missing("order")));
    }

    @PUT
    @Path("{id}/months/{month}")
    public OrderMonth deliver(
            @PathParam("id") WorkId id,
            @PathParam("month") YearMonth month,
            @HeaderParam("If-Match") @DefaultValue("") Version version,
            Deliveries sent) {
        return OrderMonth.of(orders.deliver(id, month, version.number(), sent.deliveries()));
    }
}
