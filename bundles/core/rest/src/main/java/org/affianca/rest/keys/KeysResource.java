package org.affianca.rest.keys;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.affianca.api.vault.KeyDesk;
import org.affianca.api.vault.KeyState;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The keys of the vault; nothing of a key itself is ever told. */
@Component(service = KeysResource.class)
@CoreResource
@Path("keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class KeysResource {
    private final KeyDesk keys;

    @Activate
    public KeysResource(@Reference KeyDesk keys) {
        this.keys = keys;
    }

    @GET
    public KeyState state() {
        return keys.state();
    }

    @POST
    public KeyState renew() {
        return keys.renewDataKey();
    }

    @POST
    @Path("master")
    public KeyState renewMaster() {
        return keys.renewMasterKey();
    }
}
