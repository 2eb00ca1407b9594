package org.affianca.engine.catalogue;

import java.util.Optional;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.engine.details.Shape;

/** One version of a service: what its file says, and the shape of its details. */
public record Definition(ServiceType service, Optional<Shape> shape) {
    public int version() {
        return service.version();
    }
}
