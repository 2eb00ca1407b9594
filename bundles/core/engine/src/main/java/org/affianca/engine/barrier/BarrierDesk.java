package org.affianca.engine.barrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.barrier.Barrier;
import org.affianca.api.barrier.Barrier.Stayed;
import org.affianca.api.barrier.BarrierData;
import org.affianca.api.barrier.BarrierFilter;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.barrier.BarrierTry;
import org.affianca.api.barrier.Barriers;
import org.affianca.api.barrier.Conflicts;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk of barriers; each look at one is written to the access log. */
@Component
public final class BarrierDesk implements Barriers {
    private final Ground ground;
    private final BarrierMapper sql;
    private final TryMapper tries;
    private final PersonLabels people;
    private final Raising raising;
    private final Changing changing;

    @Activate
    public BarrierDesk(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(BarrierMapper.class);
        this.tries = ground.sql(TryMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.raising = new Raising(ground);
        this.changing = new Changing(ground);
    }

    @Override
    public Conflicts conflicts(PersonId guarded, PersonId other) {
        try {
            return ground.within(() -> raising.conflicts(guarded, other));
        } catch (Raising.Tried tried) {
            return tried.conflicts();
        }
    }

    @Override
    public Barrier set(BarrierData data) {
        return ground.within(() -> written(raising.set(data)));
    }

    @Override
    public Barrier extend(BarrierId id, int version, Optional<LocalDate> until) {
        return ground.within(() -> {
            changing.extend(id, version, until);
            return written(id);
        });
    }

    @Override
    public Barrier lift(BarrierId id, int version, String reason) {
        return ground.within(() -> {
            changing.lift(id, version, reason);
            return written(id);
        });
    }

    @Override
    public Optional<Barrier> find(BarrierId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<BarrierRow> row = sql.seen(viewer, id);
            row.ifPresent(found -> ground.looks().seen("barrier", id.value()));
            return row.map(found -> named(viewer, List.of(found)).get(0));
        });
    }

    @Override
    public Page<Barrier> list(BarrierFilter filter, Paging paging) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Long> after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0)));
            Page<BarrierRow> page = Cursor.page(
                    sql.page(viewer, filter, after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.id().value()),
                    Function.identity());
            ground.looks().searched("barrier", page.items().size());
            return new Page<>(named(viewer, page.items()), page.next());
        });
    }

    @Override
    public Page<BarrierTry> tries(BarrierId id, Paging paging) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            if (sql.seen(viewer, id).isEmpty()) {
                throw new Missing("barrier");
            }
            ground.looks().seen("barrier-tries", id.value());
            long before =
                    Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(Long.MAX_VALUE);
            return Cursor.page(
                    tries.page(viewer, id, before, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.number()),
                    TryMapper.TryRow::asked);
        });
    }

    /** What an act answers: the actor has just written it, even if it is out of sight now. */
    private Barrier written(BarrierId id) {
        Viewer viewer = ground.viewer();
        return named(viewer, List.of(sql.any(viewer, id))).get(0);
    }

    private List<Barrier> named(Viewer viewer, List<BarrierRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<PersonId, String> names = people.of(
                viewer,
                rows.stream()
                        .flatMap(row -> Stream.of(row.guardedPersonId(), row.otherPersonId()))
                        .toList());
        Map<BarrierId, List<Stayed>> staying = sql
                .stayed(viewer, rows.stream().map(BarrierRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        StayedRow::barrierId, Collectors.mapping(StayedRow::stayed, Collectors.toList())));
        return rows.stream()
                .map(row -> row.opened(ground.vault(), viewer.organisation()))
                .map(row -> row.barrier(names, staying.getOrDefault(row.id(), List.of()), viewer.today()))
                .toList();
    }
}
