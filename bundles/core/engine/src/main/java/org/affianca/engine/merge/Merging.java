package org.affianca.engine.merge;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.WORKER;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.MergeId;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.event.EventLog;
import org.affianca.api.merge.Merge;
import org.affianca.api.merge.MergeData;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.apart.Apart;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.dictionary.Dictionary;
import org.affianca.engine.wall.Walls;

/** Makes one of two records of one person. */
final class Merging {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final Participation participation;
    private final Apart apart;
    private final MergeMapper sql;
    private final Journal journal;
    private final Dictionary dictionary;
    private final Walls walls;

    Merging(
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Sight sight,
            Codes codes,
            EventLog events,
            Participation participation,
            Apart apart) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.participation = participation;
        this.apart = apart;
        this.sql = mappers.of(MergeMapper.class);
        this.journal = new Journal(mappers);
        this.dictionary = new Dictionary(mappers);
        this.walls = new Walls(mappers);
    }

    Merge merge(MergeData data) {
        Actor actor = sight.need("merging persons", WORKER, COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            check(data);
            sight.mustWrite(data.survivor(), data.absorbed());
            // Always the lower id first: two who merge the same pair crosswise must not wait for each other.
            Stream.of(data.survivor(), data.absorbed())
                    .sorted((a, b) -> Long.compare(a.value(), b.value()))
                    .forEach(id -> sql.hold(actor.organisation(), id));
            unchanged(viewer, data.survivor(), data.survivorVersion());
            unchanged(viewer, data.absorbed(), data.absorbedVersion());
            mayMeet(actor, data);
            participation.mustBeWhole();
            MergeId id = new MergeId(ids.next());
            List<Change> changes = carry(viewer, data);
            long aside = changes.stream()
                    .filter(change -> change.what() == Change.What.ASIDE)
                    .count();
            sql.insert(
                    actor.organisation(),
                    id,
                    data.survivor(),
                    data.absorbed(),
                    data.reason().strip(),
                    changes.size() - (int) aside,
                    (int) aside,
                    clock.instant(),
                    actor.id());
            journal.write(actor.organisation(), id, changes);
            sql.absorb(actor.organisation(), data.absorbed(), data.survivor());
            dictionary.lend(actor.organisation(), data.survivor());
            walls.remake(actor.organisation(), List.of(data.survivor(), data.absorbed()));
            sql.cases(actor.organisation(), data.survivor())
                    .forEach(file -> events.happened(new PersonsMerged(file, id)));
            return sql.find(viewer, id).orElseThrow(() -> new Missing("person")).merge();
        });
    }

    private void check(MergeData data) {
        new Flaws(codes)
                .prose("/reason", data.reason(), 2_000)
                .when(data.survivor().equals(data.absorbed()), "/absorbed", "merge-with-itself")
                .orThrow();
    }

    /** A sealed record is merged with none, so that the refusal does not tell which two belong to one person. */
    private void mayMeet(Actor actor, MergeData data) {
        boolean sealed = sql.sealed(actor.organisation(), data.survivor(), data.absorbed()) > 0;
        if (sealed || apart.are(actor.organisation(), data.survivor(), data.absorbed())) {
            throw new Refused(Because.of("sealed-is-not-merged"));
        }
    }

    private void unchanged(Viewer viewer, PersonId id, int version) {
        int stored = sql.versionSeen(viewer, id).orElseThrow(() -> new Missing("person"));
        if (stored != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
    }

    private List<Change> carry(Viewer viewer, MergeData data) {
        try {
            return new Carrying(transactions.connection(), viewer.organisation(), data.absorbed(), data.survivor())
                    .all(participation.columns(), data.bothCases());
        } catch (SQLException failed) {
            throw new IllegalStateException("carrying person " + data.absorbed().value() + " over", failed);
        }
    }
}
