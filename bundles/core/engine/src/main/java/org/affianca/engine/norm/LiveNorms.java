package org.affianca.engine.norm;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.Norms;
import org.affianca.api.norm.Reckoning;
import org.affianca.api.time.WorkingDays;
import org.affianca.engine.catalogue.Shelf;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The norms as they stand on the shelf at the moment of asking. */
@Component
public final class LiveNorms implements Norms {
    private final Shelf shelf;
    private final Reckoner reckoner;

    @Activate
    public LiveNorms(@Reference Shelf shelf, @Reference WorkingDays calendar, @Reference Clock clock) {
        this.shelf = shelf;
        this.reckoner = new Reckoner(calendar, clock.getZone());
    }

    @Override
    public List<Norm> all() {
        return shelf.norms();
    }

    @Override
    public Optional<Norm> find(String code) {
        return shelf.norm(code);
    }

    @Override
    public Optional<Reckoning> reckon(String code, LocalDateTime start) {
        return shelf.norm(code).flatMap(norm -> norm.ruleOn(start.toLocalDate())
                .map(rule -> reckoner.reckon(rule, norm.starts(), start)));
    }
}
