package org.affianca.engine.tie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.DocumentId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.TieId;
import org.affianca.api.problem.Missing;
import org.affianca.api.tie.Tie;
import org.affianca.api.tie.TieData;
import org.affianca.api.tie.Ties;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.SeenDocuments;
import org.affianca.engine.ground.Ground;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of ties between persons; each look is written to the access log. */
@Component
public final class TieBook implements Ties {
    private final Ground ground;
    private final TieMapper sql;
    private final SeenDocuments documents;
    private final Tying tying;

    @Activate
    public TieBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(TieMapper.class);
        this.documents = new SeenDocuments(ground.mappers());
        this.tying = new Tying(ground);
    }

    @Override
    public Optional<Tie> find(TieId id) {
        return versions(id).stream().findFirst();
    }

    @Override
    public Page<Tie> of(PersonId person, Paging paging) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            @Nullable
            Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
            List<TieRow> rows = sql.of(viewer, person, after, paging.limit() + 1);
            ground.looks().seen("person-ties", person.value());
            Set<DocumentId> seen = seen(viewer, rows);
            return Cursor.page(rows, paging, row -> Cursor.of(row.originId().value()), row -> row.tie(seen));
        });
    }

    @Override
    public List<Tie> versions(TieId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Map<Integer, TieRow> rows = new LinkedHashMap<>();
            sql.versions(viewer, id).forEach(row -> rows.putIfAbsent(row.version(), row));
            if (!rows.isEmpty()) {
                ground.looks().seen("tie", id.value());
            }
            Set<DocumentId> seen = seen(viewer, rows.values().stream().toList());
            return rows.values().stream().map(row -> row.tie(seen)).toList();
        });
    }

    @Override
    public Tie tie(TieData data) {
        return ground.within(() -> read(tying.tie(data)));
    }

    @Override
    public Tie correct(TieId id, int version, TieData data) {
        return ground.within(() -> {
            tying.correct(id, version, data);
            return read(id);
        });
    }

    @Override
    public void withdraw(TieId id, int version, String because) {
        tying.withdraw(id, version, because);
    }

    private Tie read(TieId id) {
        return find(id).orElseThrow(() -> new Missing("tie"));
    }

    private Set<DocumentId> seen(Viewer viewer, List<TieRow> rows) {
        return documents.of(
                viewer, rows.stream().flatMap(row -> row.document().stream()).toList());
    }
}
