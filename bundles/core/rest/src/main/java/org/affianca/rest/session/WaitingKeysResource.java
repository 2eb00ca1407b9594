package org.affianca.rest.session;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.access.WaitingKey;
import org.affianca.api.access.WaitingKeys;
import org.affianca.api.problem.Missing;
import org.affianca.rest.answer.Answers;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keys under which a browser keeps what it could not send while there was no network. */
@Component(service = WaitingKeysResource.class)
@CoreResource
@Path("session/waiting-keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WaitingKeysResource {
    private final WaitingKeys keys;

    @Activate
    public WaitingKeysResource(@Reference WaitingKeys keys) {
        this.keys = keys;
    }

    @POST
    @Answers(201)
    public WaitingKey make() {
        return keys.make();
    }

    @POST
    @Path("opening")
    public OpenedKey open(SealedKey key) {
        return keys.open(key.sealed()).map(OpenedKey::new).orElseThrow(() -> new Missing("waiting key"));
    }
}
