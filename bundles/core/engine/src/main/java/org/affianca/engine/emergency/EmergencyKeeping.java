package org.affianca.engine.emergency;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.HandOver;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.affianca.engine.vault.Vault;

/** Emergency records with their persons, addenda and hand-overs, read as one and moved by version. */
final class EmergencyKeeping {
    private final EmergencyMapper sql;
    private final HandOverMapper handOvers;
    private final PersonLabels people;
    private final Clock clock;
    private final Vault vault;

    EmergencyKeeping(Ground ground) {
        this.sql = ground.sql(EmergencyMapper.class);
        this.handOvers = ground.sql(HandOverMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.clock = ground.clock();
        this.vault = ground.vault();
    }

    Optional<Emergency> seen(Viewer viewer, EmergencyId id) {
        return sql.seen(viewer, id).map(row -> whole(viewer, row));
    }

    /** What an act answers: the actor has just written it, even if it is out of sight now. */
    Emergency written(Viewer viewer, EmergencyId id) {
        return whole(viewer, sql.any(viewer, id));
    }

    /** The safe place as it is kept. */
    String sealed(Viewer viewer, EmergencyId id, EmergencyData data) {
        return vault.seal(SafePlaces.at(viewer.organisation(), id), data.safePlace());
    }

    /** The record an act builds on: seen, and not changed since it was read. */
    EmergencyRow forAct(Viewer viewer, EmergencyId id, int version) {
        EmergencyRow row = sql.seen(viewer, id).orElseThrow(() -> new Missing("emergency"));
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    /** After the act: one row was written, or somebody was faster. */
    void mustBeOne(int rows, Viewer viewer, EmergencyId id) {
        if (rows == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
    }

    /** The hand-over that waits for an answer, if any. */
    Optional<HandOverRow> waiting(OrganisationId organisation, EmergencyId id) {
        return handOvers.of(organisation, id).stream()
                .filter(HandOverRow::waits)
                .findFirst();
    }

    void keepKnown(OrganisationId organisation, EmergencyId id, List<PersonId> known) {
        sql.forgetKnown(organisation, id);
        for (int place = 0; place < known.size(); place++) {
            sql.addKnown(organisation, id, known.get(place), place);
        }
    }

    private Emergency whole(Viewer viewer, EmergencyRow row) {
        List<PersonId> known = sql.known(viewer.organisation(), row.id());
        List<HandOver> handed = handOvers.of(viewer.organisation(), row.id()).stream()
                .map(HandOverRow::handOver)
                .toList();
        return row.with(
                clock.getZone(),
                known,
                people.of(viewer, known),
                sql.addenda(viewer.organisation(), row.id()),
                handed,
                vault.open(SafePlaces.at(viewer.organisation(), row.id()), row.safePlace()));
    }
}
