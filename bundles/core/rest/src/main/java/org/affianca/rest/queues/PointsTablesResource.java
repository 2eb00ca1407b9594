package org.affianca.rest.queues;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.queue.PointsTable;
import org.affianca.api.queue.PointsTables;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tables of points that areas propose, from which the rules of a waiting list may be begun. */
@Component(service = PointsTablesResource.class)
@CoreResource
@Path("points-tables")
@Produces(MediaType.APPLICATION_JSON)
public final class PointsTablesResource {
    private final PointsTables tables;

    @Activate
    public PointsTablesResource(@Reference PointsTables tables) {
        this.tables = tables;
    }

    @GET
    public Listing<PointsTable> tables(@QueryParam("service") Optional<ServiceCode> service) {
        return Listing.of(tables.all(service));
    }
}
