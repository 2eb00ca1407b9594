package org.affianca.engine.facility;

import java.time.Clock;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.facility.Facilities;
import org.affianca.api.facility.Facility;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.facility.FacilityRegister;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.check.Changed;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of facilities; who reads where a secret one is, is written down. */
@Component
public final class FacilityBook implements Facilities, FacilityRegister {
    /** Comes after every letter of a key, and is none. */
    private static final String LAST = "\uffff";

    private final HouseTransactions transactions;
    private final FacilityMapper sql;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final AccessLog looks;
    private final Codes codes;

    @Activate
    public FacilityBook(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference AccessLog looks,
            @Reference Codes codes) {
        this.sql = mappers.of(FacilityMapper.class);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.looks = looks;
        this.codes = codes;
    }

    @Override
    public Optional<Facility> find(FacilityId id) {
        reader();
        return transactions.within(() -> {
            Optional<Facility> found = sql.find(sight.viewer(), id).map(FacilityRow::facility);
            found.filter(facility -> facility.data().secret() && facility.addressShown())
                    .ifPresent(facility -> looks.seen("secret-facility", id.value()));
            return found;
        });
    }

    @Override
    public Page<Facility> list(String text, Paging paging) {
        reader();
        String from = Names.key(text);
        FacilityRow.@org.jspecify.annotations.Nullable Place after =
                FacilityRow.Place.of(paging).orElse(null);
        return transactions.within(() -> Cursor.page(
                sql.list(sight.viewer(), from, from + LAST, after, paging.limit() + 1),
                paging,
                FacilityRow::cursor,
                row -> row.secret() ? row.facility().withoutAddress() : row.facility()));
    }

    @Override
    public Facility enter(FacilityData data) {
        Actor actor = keeper();
        FacilityData tidy = checked(data);
        return transactions.within(() -> {
            FacilityId id = new FacilityId(ids.next());
            sql.insert(actor.organisation(), id, tidy, Names.key(tidy.name()), clock.instant(), actor.id());
            return kept(id);
        });
    }

    @Override
    public Facility correct(FacilityId id, int version, FacilityData data) {
        Actor actor = keeper();
        FacilityData tidy = checked(data);
        return transactions.within(() -> {
            Changed now = sql.changed(actor.organisation(), id).orElseThrow(() -> new Missing("facility"));
            int changed = sql.update(
                    actor.organisation(), id, version, tidy, Names.key(tidy.name()), clock.instant(), actor.id());
            if (changed == 0) {
                throw now.stale();
            }
            return kept(id);
        });
    }

    private Facility kept(FacilityId id) {
        return sql.find(sight.viewer(), id)
                .orElseThrow(() -> new Missing("facility"))
                .facility();
    }

    private FacilityData checked(FacilityData data) {
        FacilityData tidy = FacilityRules.tidy(data);
        FacilityRules.check(tidy, codes);
        return tidy;
    }

    private Actor reader() {
        return sight.need("the register of facilities", Role.DESK, Role.WORKER, Role.COORDINATOR);
    }

    private Actor keeper() {
        return sight.need("keeping the register of facilities", Role.COORDINATOR);
    }
}
