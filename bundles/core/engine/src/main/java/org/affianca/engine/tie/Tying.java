package org.affianca.engine.tie;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.util.List;
import java.util.Set;
import org.affianca.api.Evidence;
import org.affianca.api.OrganisationId;
import org.affianca.api.Secrecy;
import org.affianca.api.TieId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.tie.TieData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.SeenDocuments;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.affianca.engine.tie.TieMapper.CourtColumns;

/** Writes ties: each version a row of its own, the one before stays. */
final class Tying {
    private final Ground ground;
    private final TieMapper sql;
    private final PersonLabels people;
    private final SeenDocuments documents;

    Tying(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(TieMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.documents = new SeenDocuments(ground.mappers());
    }

    TieId tie(TieData data) {
        Actor actor = writer();
        return ground.within(() -> {
            TieId id = new TieId(ground.ids().next());
            check(data, id);
            ground.sight().mustWrite(data.one(), data.other());
            insert(actor, id, id.value(), 1, data, "", actor.id());
            return id;
        });
    }

    void correct(TieId id, int version, TieData data) {
        Actor actor = writer();
        ground.transactions().run(() -> {
            TieRow before = standing(id, version);
            boolean others = !before.onePersonId().equals(data.one())
                    || !before.otherPersonId().equals(data.other());
            if (others) {
                throw new Invalid(Flaw.at("/other", "tie-of-others"));
            }
            check(data, id);
            next(actor, before, data, "");
        });
    }

    void withdraw(TieId id, int version, String because) {
        Actor actor = writer();
        ground.transactions().run(() -> {
            TieRow before = standing(id, version);
            new Flaws(ground.codes()).prose("/because", because, 2000).orThrow();
            TieData same =
                    before.tie(before.document().map(Set::of).orElse(Set.of())).data();
            next(actor, before, same, because.strip());
        });
    }

    private Actor writer() {
        return ground.sight().need("writing ties", DESK, WORKER, COORDINATOR);
    }

    /** The version that stands, seen by the actor and the one that was read. */
    private TieRow standing(TieId id, int version) {
        Viewer viewer = ground.viewer();
        TieRow before = sql.versions(viewer, id).stream()
                .findFirst()
                .filter(row -> row.withdrawnBecause().isEmpty())
                .orElseThrow(() -> new Missing("tie"));
        if (before.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        ground.sight().mustWrite(before.onePersonId(), before.otherPersonId());
        return before;
    }

    private void check(TieData data, TieId self) {
        Viewer viewer = ground.viewer();
        Flaws flaws = TieRules.of(
                data,
                ground.codes(),
                people.of(viewer, List.of(data.one(), data.other())).keySet());
        documents.check(flaws, viewer, data.evidence());
        boolean mayProtect = viewer.caseworker() || data.secrecy() == Secrecy.ORDINARY;
        flaws.when(!mayProtect, "/secrecy", "protecting-needs-a-caseworker");
        flaws.when(flaws.none() && sql.twins(viewer.organisation(), data, self) > 0, "/role", "tie-twice");
        flaws.orThrow();
    }

    private void next(Actor actor, TieRow before, TieData data, String withdrawn) {
        OrganisationId organisation = actor.organisation();
        TieId id = before.originId();
        if (sql.replace(organisation, id, before.version()) == 0) {
            throw sql.changed(organisation, id).stale();
        }
        insert(actor, id, ground.ids().next(), before.version() + 1, data, withdrawn, new UserId(before.authorId()));
        if (sql.versions(ground.viewer(), id).isEmpty()) {
            throw new Invalid(Flaw.at("/secrecy", "would-lose-sight"));
        }
    }

    private void insert(Actor actor, TieId origin, long id, int version, TieData d, String withdrawn, UserId author) {
        TieData tidy = new TieData(
                d.one(),
                d.other(),
                d.kind(),
                d.role(),
                d.validity(),
                d.decree(),
                new Evidence(d.evidence().text().strip(), d.evidence().document()),
                d.secrecy(),
                d.note().strip());
        sql.insert(
                actor.organisation(),
                id,
                origin,
                version,
                tidy,
                CourtColumns.of(tidy.decree()),
                withdrawn,
                author,
                ground.clock().instant(),
                actor.id());
        ground.events().happened(new TieWritten(d.one(), origin, version));
        ground.events().happened(new TieWritten(d.other(), origin, version));
    }
}
