package org.affianca.engine.emergency;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.emergency.Emergencies;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyFilter;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.EmergencySummary;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the register of emergencies. */
@Component
public final class EmergencyLookup implements Emergencies {
    /** The place in the list: moment and id of the last record seen. */
    record After(Instant at, long id) {}

    private final Ground ground;
    private final EmergencyMapper sql;
    private final EmergencyKeeping emergencies;

    @Activate
    public EmergencyLookup(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(EmergencyMapper.class);
        this.emergencies = new EmergencyKeeping(ground);
    }

    @Override
    public Optional<Emergency> find(EmergencyId id) {
        return ground.within(() -> {
            Optional<Emergency> found = emergencies.seen(ground.viewer(), id);
            found.ifPresent(one -> ground.looks().seen("emergency", id.value()));
            return found;
        });
    }

    @Override
    public Page<EmergencySummary> list(EmergencyFilter filter, Paging paging) {
        After after = Cursor.read(paging, 2, key -> new After(Instant.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            List<EmergencyId> ids = sql.newest(
                    viewer, filter.state().orElse(null), filter.unit().orElse(null), after, paging.limit() + 1);
            Page<EmergencySummary> page = Cursor.page(
                    ids.isEmpty() ? List.of() : sql.lines(viewer, ids),
                    paging,
                    row -> Cursor.of(row.recordedAt(), row.id().value()),
                    row -> row.summary(ground.clock().getZone()));
            ground.looks().searched("emergency", page.items().size());
            return page;
        });
    }

    @Override
    public List<EmergencySummary> waiting() {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            List<EmergencyId> ids = sql.waiting(viewer);
            List<LineRow> rows = ids.isEmpty() ? List.of() : sql.lines(viewer, ids);
            ground.looks().searched("hand-over", rows.size());
            return rows.stream()
                    .map(row -> row.summary(ground.clock().getZone()))
                    .sorted(Comparator.comparing(line -> line.acceptBy().orElseThrow()))
                    .toList();
        });
    }
}
