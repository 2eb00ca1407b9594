package org.affianca.engine.definition;

import org.affianca.engine.catalogue.BadDescriptor;
import org.affianca.engine.catalogue.Shelf;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Core's own services are published like an area's, when the house is opened. */
@Component(service = CorePublishing.class, immediate = true)
public final class CorePublishing {
    private static final Logger LOG = LoggerFactory.getLogger(CorePublishing.class);

    @Activate
    public CorePublishing(@Reference Shelf shelf, @Reference Publishing publishing) {
        try {
            shelf.area(Shelf.CORE).map(publishing::publish).ifPresent(shelf::put);
        } catch (BadDescriptor changed) {
            // Without core nobody works at all; its works go on by what its files say now.
            LOG.error("core's own services changed without a new version: {}", changed.getMessage());
        }
    }
}
