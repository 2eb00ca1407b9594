package org.affianca.engine.facility;

import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.facility.Facilities;
import org.affianca.api.facility.Facility;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.facility.FacilityRegister;
import org.affianca.api.person.Address;
import org.affianca.api.problem.Missing;
import org.affianca.engine.check.Changed;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of facilities; who reads where a secret one is, is written down. */
@Component
public final class FacilityBook implements Facilities, FacilityRegister {
    /** Comes after every letter of a key, and is none. */
    private static final String LAST = "\uffff";

    private final Ground ground;
    private final FacilityMapper sql;

    @Activate
    public FacilityBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(FacilityMapper.class);
    }

    @Override
    public Optional<Facility> find(FacilityId id) {
        reader();
        return ground.within(() -> {
            Optional<Facility> found = sql.find(ground.viewer(), id).map(this::facility);
            found.filter(facility -> facility.data().secret() && facility.addressShown())
                    .ifPresent(facility -> ground.looks().seen("secret-facility", id.value()));
            return found;
        });
    }

    @Override
    public Page<Facility> list(String text, Paging paging) {
        reader();
        String from = Names.key(text);
        FacilityRow.@org.jspecify.annotations.Nullable Place after =
                FacilityRow.Place.of(paging).orElse(null);
        return ground.within(() -> Cursor.page(
                sql.list(ground.viewer(), from, from + LAST, after, paging.limit() + 1),
                paging,
                FacilityRow::cursor,
                row -> row.secret() ? row.withoutAddress() : facility(row)));
    }

    @Override
    public Facility enter(FacilityData data) {
        Actor actor = keeper();
        FacilityData tidy = checked(data);
        return ground.within(() -> {
            FacilityId id = new FacilityId(ground.ids().next());
            sql.insert(
                    actor.organisation(),
                    id,
                    tidy,
                    kept(actor, id, tidy),
                    Names.key(tidy.name()),
                    ground.clock().instant(),
                    actor.id());
            return kept(id);
        });
    }

    @Override
    public Facility correct(FacilityId id, int version, FacilityData data) {
        Actor actor = keeper();
        FacilityData tidy = checked(data);
        return ground.within(() -> {
            Changed now = sql.changed(actor.organisation(), id).orElseThrow(() -> new Missing("facility"));
            int changed = sql.update(
                    actor.organisation(),
                    id,
                    version,
                    tidy,
                    kept(actor, id, tidy),
                    Names.key(tidy.name()),
                    ground.clock().instant(),
                    actor.id());
            if (changed == 0) {
                throw now.stale();
            }
            return kept(id);
        });
    }

    private Facility kept(FacilityId id) {
        return facility(sql.find(ground.viewer(), id).orElseThrow(() -> new Missing("facility")));
    }

    private Facility facility(FacilityRow row) {
        OrganisationId organisation = ground.viewer().organisation();
        if (!row.addressShown()) {
            return row.withoutAddress();
        }
        return row.facility(
                row.secret()
                        ? SecretHouses.opened(ground.vault(), organisation, row.id(), row.address())
                        : row.address());
    }

    private Address kept(Actor actor, FacilityId id, FacilityData data) {
        return data.secret()
                ? SecretHouses.sealed(ground.vault(), actor.organisation(), id, data.address())
                : data.address();
    }

    private FacilityData checked(FacilityData data) {
        FacilityData tidy = FacilityRules.tidy(data);
        FacilityRules.check(tidy, ground.codes());
        return tidy;
    }

    private Actor reader() {
        return ground.sight().need("the register of facilities", Role.DESK, Role.WORKER, Role.COORDINATOR);
    }

    private Actor keeper() {
        return ground.sight().need("keeping the register of facilities", Role.COORDINATOR);
    }
}
