package org.affianca.engine.norm;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.Norms;
import org.affianca.api.norm.Reckoning;
import org.affianca.api.time.WorkingDays;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The norms as they stand at the moment of asking, for the organisation of the one who asks. */
@Component
public final class LiveNorms implements Norms {
    private final Ground ground;
    private final HouseNorms norms;
    private final Reckoner reckoner;

    @Activate
    public LiveNorms(@Reference Ground ground, @Reference Shelf shelf, @Reference WorkingDays calendar) {
        this.ground = ground;
        this.norms = new HouseNorms(ground.mappers(), shelf);
        this.reckoner = new Reckoner(calendar, ground.clock().getZone());
    }

    @Override
    public List<Norm> all() {
        return ground.within(() -> norms.all(ground.viewer().organisation()));
    }

    @Override
    public Optional<Norm> find(String code) {
        return ground.within(() -> norms.find(ground.viewer().organisation(), code));
    }

    @Override
    public Optional<Reckoning> reckon(String code, LocalDateTime start) {
        return find(code).flatMap(norm -> norm.ruleOn(start.toLocalDate())
                .map(rule -> reckoner.reckon(rule, norm.starts(), start)));
    }
}
