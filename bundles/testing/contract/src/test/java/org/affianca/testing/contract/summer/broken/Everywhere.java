package org.affianca.testing.contract.summer.broken;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.affianca.api.area.AreaResource;
import org.osgi.service.component.annotations.Component;

@Component
@AreaResource
@Path("/api/areas/minors/everything")
final class Everywhere {
    @GET
    public int count() {
        return 0;
    }
}
