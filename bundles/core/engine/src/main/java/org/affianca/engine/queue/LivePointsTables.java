package org.affianca.engine.queue;

import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.queue.PointsTable;
import org.affianca.api.queue.PointsTables;
import org.affianca.engine.catalogue.Shelf;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tables of points as they stand on the shelf at the moment of asking. */
@Component
public final class LivePointsTables implements PointsTables {
    private final Shelf shelf;

    @Activate
    public LivePointsTables(@Reference Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<PointsTable> all(Optional<ServiceCode> service) {
        return shelf.pointsTables().stream()
                .filter(table -> service.map(table.services()::contains).orElse(true))
                .toList();
    }
}
