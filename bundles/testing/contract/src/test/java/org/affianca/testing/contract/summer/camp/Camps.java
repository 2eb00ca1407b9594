package org.affianca.testing.contract.summer.camp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.affianca.api.area.AreaResource;
import org.osgi.service.component.annotations.Component;

@Component(service = Camps.class)
@AreaResource
@Path("camps")
public final class Camps {
    @GET
    public int count() {
        return 0;
    }
}
