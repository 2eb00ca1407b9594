package org.affianca.engine.db;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;

/** The invented organisation of a test house: its units and its staff, as rows. */
final class TestStaff {
    static final OrganisationId ORGANISATION = new OrganisationId(1);

    private final TestHouse house;
    private final Map<String, UnitId> units = new HashMap<>();
    private boolean organised;

    TestStaff(TestHouse house) {
        this.house = house;
    }

    UnitId unit(String code, Optional<UnitId> parent) {
        organise();
        return units.computeIfAbsent(code, c -> {
            UnitId id = new UnitId(house.ids().next());
            house.sql(
                    "insert into core.unit (organisation_id, id, code, label_it, label_en, kind, parent_id, place, active)"
                            + " values (1, ?, ?, ?, ?, 'hub', "
                            + parent.map(p -> String.valueOf(p.value())).orElse("null") + ", 0, true)",
                    id.value(),
                    c,
                    c,
                    c);
            house.sql(
                    "insert into core.unit_within (organisation_id, unit_id, above_id) values (1, ?, ?)",
                    id.value(),
                    id.value());
            parent.ifPresent(p -> house.sql(
                    "insert into core.unit_within (organisation_id, unit_id, above_id)"
                            + " select 1, cast(? as bigint), above_id from core.unit_within where unit_id = ?",
                    id.value(),
                    p.value()));
            return id;
        });
    }

    Actor user(String label, Set<String> roles, Set<UnitId> in) {
        organise();
        long id = house.ids().next();
        house.sql(
                "insert into core.account (organisation_id, id, name, label, password, must_change, active, version,"
                        + " created_at, changed_at, changed_by) values (1, ?, ?, ?, '', false, true, 1, ?, ?, ?)",
                id,
                label.toLowerCase(java.util.Locale.ROOT) + id,
                label,
                house.clock().instant(),
                house.clock().instant(),
                id);
        roles.forEach(r ->
                house.sql("insert into core.account_role (organisation_id, user_id, role) values (1, ?, ?)", id, r));
        in.forEach(u -> house.sql(
                "insert into core.account_unit (organisation_id, user_id, unit_id) values (1, ?, ?)", id, u.value()));
        return new Actor(new UserId(id), ORGANISATION, label, roles, in);
    }

    private void organise() {
        if (!organised) {
            organised = true;
            house.sql(
                    "insert into core.organisation (organisation_id, profile, name, department, created_at)"
                            + " values (1, 'test', 'Comune di Prova', '', ?)",
                    house.clock().instant());
        }
    }

    int update(String statement, Object... values) {
        try (PreparedStatement prepared = house.transactions().connection().prepareStatement(statement)) {
            fill(prepared, values);
            return prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }

    long number(String query, Object... values) {
        try (PreparedStatement prepared = house.transactions().connection().prepareStatement(query)) {
            fill(prepared, values);
            try (ResultSet row = prepared.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    private static void fill(PreparedStatement prepared, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant at) {
                prepared.setTimestamp(i + 1, Timestamp.from(at), InstantHandler.utc());
            } else if (value instanceof LocalDate day) {
                prepared.setDate(i + 1, Date.valueOf(day));
            } else {
                prepared.setObject(i + 1, value);
            }
        }
    }
}
