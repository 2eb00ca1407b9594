package org.affianca.rest.orders;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.order.Orders;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may sign what for a person. */
@Component(service = PersonSignatoriesResource.class)
@CoreResource
@Path("people/{id}/signatories")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonSignatoriesResource {
    private final Orders orders;

    @Activate
    public PersonSignatoriesResource(@Reference Orders orders) {
        this.orders = orders;
    }

    @GET
    public Listing<SignatoryLine> signatories(@PathParam("id") PersonId id, @QueryParam("on") Optional<LocalDate> on) {
        return Listing.of(orders.signatories(id, on), SignatoryLine::of);
    }
}
