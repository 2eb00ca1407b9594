package org.affianca.rest.runtime;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** An area's resource: Java and Jakarta REST only, so that it can live in a bundle of its own. */
@Path("tours")
@Produces("application/json")
public final class Tours {
    /** Set while the long tour is under way; the bundle has a class of its own, so only the system is common ground. */
    static final String UNDER_WAY = "org.affianca.rest.runtime.tour-under-way";

    public record Tour(String guide) {}

    @GET
    public Tour tour() {
        return new Tour("Marta Inventati");
    }

    @GET
    @Path("long")
    public Tour longTour() throws InterruptedException {
        System.setProperty(UNDER_WAY, "yes");
        Thread.sleep(1200);
        return tour();
    }
}
