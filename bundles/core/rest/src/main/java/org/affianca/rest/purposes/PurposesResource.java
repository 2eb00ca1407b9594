package org.affianca.rest.purposes;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purposes;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.answer.CoreResource;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.call.Call;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For what data may be looked at here, and on which legal basis. */
@Component(service = PurposesResource.class)
@CoreResource
@Path("purposes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PurposesResource {
    private final Purposes purposes;
    private final Acting acting;
    private final Words words;

    @Activate
    public PurposesResource(@Reference Purposes purposes, @Reference Acting acting, @Reference Words words) {
        this.purposes = purposes;
        this.acting = acting;
        this.words = words;
    }

    @GET
    public Listing<PurposeLine> all() {
        Actor actor = acting.actor();
        return Listing.of(purposes.all().stream()
                .map(rule -> PurposeLine.of(rule, label(rule.code()), actor))
                .toList());
    }

    private String label(String code) {
        return words.say("core", "code.purpose." + code, Call.now().locale());
    }
}
