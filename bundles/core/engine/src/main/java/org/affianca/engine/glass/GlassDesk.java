package org.affianca.engine.glass;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.affianca.api.GlassId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Words;
import org.affianca.api.glass.Glass;
import org.affianca.api.glass.GlassFilter;
import org.affianca.api.glass.GlassOpening;
import org.affianca.api.glass.GlassVerdict;
import org.affianca.api.glass.Glasses;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The desk of break-glass; each verb has a class of its own. */
@Component(configurationPid = GlassSettings.PID)
@Designate(ocd = GlassSettings.class)
public final class GlassDesk implements Glasses {
    private final Ground ground;
    private final Alarms alarms;
    private final GlassMapper sql;
    private final Opening opening;
    private final Judging judging;
    private final Telling telling;

    @Activate
    public GlassDesk(
            @Reference Ground ground, @Reference Alarms alarms, @Reference Words words, GlassSettings settings) {
        this(ground, alarms, words, Duration.ofDays(settings.reviewDays()));
    }

    GlassDesk(Ground ground, Alarms alarms, Words words, Duration term) {
        this.ground = ground;
        this.alarms = alarms;
        this.sql = ground.sql(GlassMapper.class);
        this.opening = new Opening(ground, term);
        this.judging = new Judging(ground);
        this.telling = new Telling(ground, words);
    }

    @Override
    public Glass open(GlassOpening asked) {
        return ground.within(() -> {
            GlassId id = opening.open(asked);
            Viewer viewer = ground.viewer();
            GlassRow row = sql.any(viewer, id);
            telling.opened(viewer, row);
            alarms.set(Unreviewed.KIND, id.value(), row.reviewBy());
            return row.glass(viewer);
        });
    }

    @Override
    public Glass end(GlassId id, int version) {
        return ground.within(() -> {
            judging.end(id, version);
            return written(id);
        });
    }

    @Override
    public Glass review(GlassId id, int version, GlassVerdict verdict) {
        return ground.within(() -> {
            judging.review(id, version, verdict);
            alarms.cancel(Unreviewed.KIND, id.value());
            telling.settle(ground.viewer(), id);
            return written(id);
        });
    }

    @Override
    public Optional<Glass> find(GlassId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<GlassRow> row = sql.seen(viewer, id).filter(found -> !found.isBehindBarrier());
            row.ifPresent(found -> ground.looks().seen("break-glass", id.value()));
            return row.map(found -> found.glass(viewer));
        });
    }

    @Override
    public Page<Glass> list(GlassFilter filter, Paging paging) {
        ground.sight().need("reading the register of break-glass", Role.WORKER, Role.COORDINATOR, Role.PRIVACY);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Long> after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0)));
            Page<GlassRow> page = Cursor.page(
                    sql.page(viewer, filter, after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.id().value()),
                    Function.identity());
            List<Glass> told = page.items().stream()
                    .filter(row -> !row.isBehindBarrier())
                    .map(row -> row.glass(viewer))
                    .toList();
            ground.looks().searched("break-glass", told.size());
            return new Page<>(told, page.next());
        });
    }

    /** What an act answers: the actor has just written it. */
    private Glass written(GlassId id) {
        Viewer viewer = ground.viewer();
        return sql.any(viewer, id).glass(viewer);
    }
}
