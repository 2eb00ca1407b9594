package org.affianca.rest.runtime;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.affianca.rest.answer.Listing;

/** A resource that is never served: it lets Jersey load its classes early. */
@Path("nothing")
public final class Nothing {
    @GET
    public Listing<String> nothing() {
        return Listing.of(java.util.List.of());
    }
}
