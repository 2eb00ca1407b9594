package org.affianca.rest.runtime;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** An area's resource: Java and Jakarta REST only, so that it can live in a bundle of its own. */
@Path("tours")
@Produces("application/json")
public final class Tours {
    public record Tour(String guide) {}

    @GET
    public Tour tour() {
        return new Tour("Marta Inventati");
    }

    @GET
    @Path("long")
    public Tour longTour() throws InterruptedException {
        Thread.sleep(1200);
        return tour();
    }
}
