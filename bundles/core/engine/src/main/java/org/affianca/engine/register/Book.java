package org.affianca.engine.register;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.UnitId;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.register.Asked;
import org.affianca.api.register.Kept;
import org.affianca.api.register.PastVersion;
import org.affianca.api.register.Register;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.Names;
import org.jspecify.annotations.Nullable;

/** A register on the tables all registers share; what is its own is said by its {@link Shape}. */
public abstract class Book<D> implements Register<D> {
    protected final Ground ground;
    private final Shape<D> shape;
    private final EntryMapper sql;
    private final HeadRules rules;
    private final Whole<D> whole;

    protected Book(Ground ground, LiveCatalogue catalogue, Shape<D> shape) {
        this.ground = ground;
        this.shape = shape;
        this.sql = ground.sql(EntryMapper.class);
        this.rules = new HeadRules(ground, catalogue);
        this.whole = new Whole<>(sql, shape);
    }

    @Override
    public Kept<D> add(D data) {
        ground.sight()
                .need(
                        "writing the register of " + shape.register(),
                        shape.writers().toArray(String[]::new));
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            D tidy = shape.tidy(data);
            Head head = checked(tidy, viewer, Optional.empty(), Before.NOTHING);
            long id = ground.ids().next();
            sql.insert(viewer, shape.register(), id, head, ground.clock().instant());
            write(viewer, id, 1, head, tidy);
            ground.events().happened(new EntryAdded(shape.register(), id));
            return must(viewer, id);
        });
    }

    @Override
    public Kept<D> change(long id, int version, D data) {
        return ground.within(() -> {
            Viewer viewer = reader();
            EntryRow before = sql.seen(viewer, shape.register(), id, null).orElseThrow(this::missing);
            if (before.mayWrite() == 0) {
                throw new Forbidden("changing this entry");
            }
            if (before.version() != version) {
                throw sql.changed(viewer, id).orElseThrow(this::missing).stale();
            }
            D tidy = shape.tidy(data);
            Head head = checked(tidy, viewer, Optional.of(id), whole.before(viewer, before));
            if (sql.update(viewer, id, version, head, ground.clock().instant()) == 0) {
                throw sql.changed(viewer, id).orElseThrow(this::missing).stale();
            }
            write(viewer, id, version + 1, head, tidy);
            ground.events().happened(new EntryChanged(shape.register(), id, version + 1));
            return must(viewer, id);
        });
    }

    @Override
    public Optional<Kept<D>> find(long id) {
        return at(id, null);
    }

    @Override
    public Optional<Kept<D>> find(long id, int version) {
        return at(id, version);
    }

    private Optional<Kept<D>> at(long id, @Nullable Integer version) {
        return ground.within(() -> {
            Viewer viewer = reader();
            Optional<Kept<D>> found = sql.seen(viewer, shape.register(), id, version)
                    .map(row -> whole.of(viewer, List.of(row), version).get(0));
            found.ifPresent(kept -> ground.looks().seen(shape.register(), id));
            return found;
        });
    }

    @Override
    public List<PastVersion> versions(long id) {
        return ground.within(() -> {
            Viewer viewer = reader();
            mustSee(viewer, id);
            ground.looks().seen(shape.register() + "-versions", id);
            return sql.versions(viewer, id);
        });
    }

    @Override
    public Page<Kept<D>> list(Asked asked, Paging paging) {
        EntryMapper.After after = Cursor.read(
                        paging, 2, key -> new EntryMapper.After(key.get(0), Long.parseLong(key.get(1))))
                .orElse(null);
        return ground.within(() -> {
            Viewer viewer = reader();
            List<EntryRow> rows = sql.list(
                    viewer,
                    shape.register(),
                    asked,
                    Names.key(asked.words()),
                    asked.unit().map(UnitId::value).orElse(null),
                    asked.about().orElse(null),
                    asked.on().orElse(null),
                    after,
                    paging.limit() + 1);
            ground.looks().searched(shape.register(), Math.min(rows.size(), paging.limit()));
            Page<EntryRow> page = Cursor.page(rows, paging, row -> Cursor.of(row.place(), row.id()), row -> row);
            return new Page<>(whole.of(viewer, page.items(), null), page.next());
        });
    }

    /** Whoever works in the house. */
    protected final Viewer reader() {
        ground.sight().need("the register of " + shape.register(), Role.DESK, Role.WORKER, Role.COORDINATOR);
        return ground.viewer();
    }

    /** The entry in the words all registers share, when the viewer sees it. */
    protected final EntryRow mustSee(Viewer viewer, long id) {
        return sql.seen(viewer, shape.register(), id, null).orElseThrow(this::missing);
    }

    /** Entries of this register that a query of its own has found, as they are shown; those not seen are left out. */
    protected final List<Kept<D>> shown(Viewer viewer, List<Long> ids) {
        List<EntryRow> rows = ids.isEmpty() ? List.of() : sql.these(viewer, shape.register(), ids);
        return whole.of(viewer, rows, null);
    }

    /** Writes entries that were found good, without services and people, some at a time; tells their numbers. */
    protected final List<Long> addAll(Viewer viewer, List<D> data) {
        List<EntryMapper.Fresh> fresh = data.stream()
                .map(one -> new EntryMapper.Fresh(ground.ids().next(), shape.head(one, viewer)))
                .toList();
        sql.insertAll(viewer, shape.register(), fresh, ground.clock().instant());
        sql.keepAll(viewer, fresh);
        return fresh.stream().map(EntryMapper.Fresh::id).toList();
    }

    private Head checked(D tidy, Viewer viewer, Optional<Long> self, Before before) {
        Flaws flaws = new Flaws(ground.codes());
        shape.check(tidy, flaws, viewer, self);
        // A head is made of parts that must hold by themselves first.
        flaws.orThrow();
        Head head = shape.head(tidy, viewer);
        rules.check(head, shape::pointerTo, before, viewer, flaws);
        flaws.orThrow();
        return head;
    }

    private void write(Viewer viewer, long id, int version, Head head, D tidy) {
        sql.keep(viewer, id);
        if (!head.involved().isEmpty()) {
            sql.involve(viewer, id, version, head.involved());
        }
        if (!head.services().isEmpty()) {
            sql.serve(viewer, id, version, head.services());
        }
        shape.write(viewer, id, version, tidy);
    }

    private Kept<D> must(Viewer viewer, long id) {
        return whole.of(viewer, List.of(mustSee(viewer, id)), null).get(0);
    }

    private Missing missing() {
        return new Missing(shape.register());
    }
}
