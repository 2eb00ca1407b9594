package org.affianca.engine.look;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.access.Role;
import org.affianca.api.look.AlertState;
import org.affianca.api.look.LookAlert;
import org.affianca.api.look.LookAlertId;
import org.affianca.api.look.LookAlerts;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of looks that stand out. */
@Component
public final class AlertBook implements LookAlerts {
    private final Ground ground;
    private final AlertMapper sql;
    private final LookedAt people;

    @Activate
    public AlertBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(AlertMapper.class);
        this.people = new LookedAt(ground.mappers());
    }

    @Override
    public Page<LookAlert> list(Optional<AlertState> state, Paging paging) {
        Viewer viewer = officer("reading alerts about looks");
        @Nullable
        Long before = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        return ground.within(() -> {
            List<AlertRow> rows = sql.list(viewer, state.orElse(null), before, paging.limit() + 1);
            Map<PersonId, String> names = names(viewer, rows);
            Page<LookAlert> page =
                    Cursor.page(rows, paging, row -> Cursor.of(row.id().value()), row -> row.alert(names));
            ground.looks().searched("look-alert", page.items().size());
            return page;
        });
    }

    @Override
    public LookAlert judge(LookAlertId id, int version, AlertState state, String words) {
        Viewer viewer = officer("judging a look");
        return ground.within(() -> {
            AlertRow row = sql.find(viewer, id).orElseThrow(() -> new Missing("look-alert"));
            if (row.userId().equals(viewer.user())) {
                throw new Forbidden("judging one's own looks");
            }
            new Flaws(ground.codes())
                    .when(state == AlertState.RAISED, "/state", "required")
                    .prose("/words", words, 2_000)
                    .orThrow();
            if (sql.judge(
                            viewer,
                            id,
                            version,
                            state,
                            words.strip(),
                            ground.clock().instant())
                    == 0) {
                throw stale(row);
            }
            AlertRow judged = sql.find(viewer, id).orElseThrow();
            return judged.alert(names(viewer, List.of(judged)));
        });
    }

    private Map<PersonId, String> names(Viewer viewer, List<AlertRow> rows) {
        return people.of(
                viewer, rows.stream().flatMap(row -> row.person().stream()).toList());
    }

    private static Stale stale(AlertRow row) {
        return new Stale(
                row.version(), row.reviewedBy().orElse(""), row.reviewedAt().orElse(row.seenAt()));
    }

    private Viewer officer(String act) {
        ground.sight().need(act, Role.PRIVACY);
        return ground.viewer();
    }
}
