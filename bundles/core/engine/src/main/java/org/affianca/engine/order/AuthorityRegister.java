package org.affianca.engine.order;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Role;
import org.affianca.api.order.Authorities;
import org.affianca.api.order.Authority;
import org.affianca.api.order.AuthorityData;
import org.affianca.api.order.AuthorityId;
import org.affianca.api.problem.Missing;
import org.affianca.engine.check.Changed;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of authorities. */
@Component
public final class AuthorityRegister implements Authorities {
    /** Comes after every letter of a key, and is none. */
    private static final String LAST = "\uffff";

    private static final int NAME = 200;
    private static final int PLACE = 120;

    private final Ground ground;
    private final AuthorityMapper sql;

    @Activate
    public AuthorityRegister(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(AuthorityMapper.class);
    }

    @Override
    public Page<Authority> list(String text, Optional<LocalDate> on, Paging paging) {
        reader();
        String from = Names.key(text);
        AuthorityMapper.@org.jspecify.annotations.Nullable Place after = Cursor.read(
                        paging, 2, key -> new AuthorityMapper.Place(key.get(0), Long.parseLong(key.get(1))))
                .orElse(null);
        return ground.within(() -> Cursor.page(
                sql.list(ground.viewer().organisation(), from, from + LAST, on.orElse(null), after, paging.limit() + 1),
                paging,
                row -> Cursor.of(row.nameKey(), row.id()),
                AuthorityRow::authority));
    }

    @Override
    public Optional<Authority> find(AuthorityId id) {
        reader();
        return ground.within(
                () -> sql.find(ground.viewer().organisation(), id.value()).map(AuthorityRow::authority));
    }

    @Override
    public Authority enter(AuthorityData data) {
        keeper();
        return ground.within(() -> {
            AuthorityData tidy = checked(data, Optional.empty());
            AuthorityId id = new AuthorityId(ground.ids().next());
            sql.insert(
                    ground.viewer(),
                    id.value(),
                    tidy,
                    Names.key(tidy.name()),
                    ground.clock().instant());
            return kept(id);
        });
    }

    @Override
    public Authority change(AuthorityId id, int version, AuthorityData data) {
        keeper();
        return ground.within(() -> {
            Changed now =
                    sql.changed(ground.viewer().organisation(), id.value()).orElseThrow(() -> new Missing("authority"));
            AuthorityData tidy = checked(data, Optional.of(id));
            int changed = sql.update(
                    ground.viewer(),
                    id.value(),
                    version,
                    tidy,
                    Names.key(tidy.name()),
                    ground.clock().instant());
            if (changed == 0) {
                throw now.stale();
            }
            return kept(id);
        });
    }

    private AuthorityData checked(AuthorityData data, Optional<AuthorityId> itself) {
        boolean unknown = data.successor()
                .filter(id ->
                        sql.find(ground.viewer().organisation(), id.value()).isEmpty())
                .isPresent();
        new Flaws(ground.codes())
                .code("/kind", "authority-kind", data.kind())
                .line("/name", data.name(), NAME)
                .optionalLine("/place", data.place(), PLACE)
                .when(
                        unknown
                                || data.successor().isPresent()
                                        && data.successor().equals(itself),
                        "/successor",
                        "unknown-authority")
                .orThrow();
        return new AuthorityData(
                data.kind(), data.name().strip(), data.place().strip(), data.validity(), data.successor());
    }

    private Authority kept(AuthorityId id) {
        return sql.find(ground.viewer().organisation(), id.value())
                .orElseThrow()
                .authority();
    }

    private void reader() {
        ground.sight().need("the register of authorities", Role.DESK, Role.WORKER, Role.COORDINATOR);
    }

    private void keeper() {
        ground.sight().need("keeping the register of authorities", Role.COORDINATOR);
    }
}
