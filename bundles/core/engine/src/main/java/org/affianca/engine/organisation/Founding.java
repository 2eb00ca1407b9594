package org.affianca.engine.organisation;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;

/**
 * Brings the organisation and its units in line with the profile. A unit the profile no longer names is retired, never
 * deleted: its cases stay where they were.
 */
final class Founding {
    private final OrganisationMapper sql;
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;

    Founding(OrganisationMapper sql, HouseTransactions transactions, Ids ids, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    OrganisationId on(Profile profile) {
        return transactions.within(() -> {
            OrganisationId id = organisation(profile);
            sql.retireAll(id);
            Map<String, UnitId> known = new HashMap<>();
            for (Profile.ProfileUnit unit : profile.units()) {
                Optional<UnitId> parent = unit.parent().map(known::get);
                known.put(unit.code(), keep(id, unit, parent, known.size()));
            }
            order(id);
            return id;
        });
    }

    private OrganisationId organisation(Profile profile) {
        Optional<OrganisationId> known = sql.first();
        known.ifPresent(id -> sql.rename(id, profile.code(), profile.name(), profile.department()));
        return known.orElseGet(() -> {
            OrganisationId id = new OrganisationId(ids.next());
            sql.create(id, profile.code(), profile.name(), profile.department(), clock.instant());
            return id;
        });
    }

    private UnitId keep(OrganisationId organisation, Profile.ProfileUnit unit, Optional<UnitId> parent, int place) {
        Optional<UnitId> known = sql.unit(organisation, unit.code());
        known.ifPresent(id -> sql.change(organisation, id, unit, parent, place));
        return known.orElseGet(() -> {
            UnitId id = new UnitId(ids.next());
            sql.add(organisation, id, unit, parent, place);
            return id;
        });
    }

    /** Writes who stands above whom, retired units included: their coordinators still see their cases. */
    private void order(OrganisationId organisation) {
        sql.forgetOrder(organisation);
        Map<UnitId, UnitRow> units =
                sql.allUnits(organisation).stream().collect(Collectors.toMap(UnitRow::id, unit -> unit));
        for (UnitRow unit : units.values()) {
            Optional<UnitRow> above = Optional.of(unit);
            while (above.isPresent()) {
                sql.within(organisation, unit.id(), above.get().id());
                above = above.get().parentId().map(UnitId::new).map(units::get);
            }
        }
    }
}
