package org.affianca.rest.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.affianca.rest.answer.CoreResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The description of the API, as JSON and as YAML. */
@Component(service = OpenApiResource.class)
@CoreResource
@Path("")
public final class OpenApiResource {
    private final Running running;

    @Activate
    public OpenApiResource(@Reference Running running) {
        this.running = running;
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> asJson(@Context UriInfo asked) {
        return describe(asked);
    }

    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    @Describes(answer = String.class, type = "application/yaml")
    public Response asYaml(@Context UriInfo asked) {
        return Response.ok(Yaml.of(describe(asked))).build();
    }

    private Map<String, Object> describe(UriInfo asked) {
        return Description.of(running.resources(), asked.getBaseUri().getAuthority(), "");
    }
}
