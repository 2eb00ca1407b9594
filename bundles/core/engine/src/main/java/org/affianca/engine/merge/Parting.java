package org.affianca.engine.merge;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.WORKER;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.MergeId;
import org.affianca.api.access.Actor;
import org.affianca.api.event.EventLog;
import org.affianca.api.merge.Merge;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.dictionary.Dictionary;
import org.affianca.engine.wall.Walls;

/** Takes a merge back: each row returns to where it was, or nothing is done. */
final class Parting {
    private final HouseTransactions transactions;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final Participation participation;
    private final MergeMapper sql;
    private final Journal journal;
    private final Dictionary dictionary;
    private final Walls walls;

    Parting(
            Mappers mappers,
            HouseTransactions transactions,
            Clock clock,
            Sight sight,
            Codes codes,
            EventLog events,
            Participation participation) {
        this.transactions = transactions;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.participation = participation;
        this.sql = mappers.of(MergeMapper.class);
        this.journal = new Journal(mappers);
        this.dictionary = new Dictionary(mappers);
        this.walls = new Walls(mappers);
    }

    Merge part(MergeId id, int version, String reason) {
        Actor actor = sight.need("parting persons", WORKER, COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Merge merge = sql.find(viewer, id).map(MergeRow::merge).orElseThrow(() -> new Missing("merge"));
            new Flaws(codes).prose("/reason", reason, 2_000).orThrow();
            sql.hold(actor.organisation(), merge.survivor());
            sql.hold(actor.organisation(), merge.absorbed());
            if (merge.version() == version && merge.parting().isPresent()) {
                throw new Refused(Because.of("parted-already"));
            }
            if (sql.part(actor.organisation(), id, version, reason.strip(), clock.instant(), actor.id()) == 0) {
                throw sql.mergeChanged(actor.organisation(), id).stale();
            }
            if (sql.laterOnes(actor.organisation(), id) > 0) {
                throw new Refused(Because.of("later-merge-first"));
            }
            participation.mustBeWhole();
            List<CaseId> cases = sql.cases(actor.organisation(), merge.survivor());
            release(viewer, merge);
            cases.forEach(file -> events.happened(new PersonsParted(file, id)));
            return sql.find(viewer, id).orElseThrow(() -> new Missing("merge")).merge();
        });
    }

    private void release(Viewer viewer, Merge merge) {
        Optional<String> key = sql.fiscalCode(viewer.organisation(), merge.absorbed())
                .map(FiscalCode::new)
                .map(FiscalCode::withoutHomocody);
        if (key.isPresent() && sql.withCode(viewer.organisation(), key.get()) > 0) {
            throw new Refused(Because.of("fiscal-code-taken-since"));
        }
        Set<String> gone = new TreeSet<>();
        try {
            Returning returning = new Returning(transactions.connection(), merge.survivor(), merge.absorbed());
            for (Change change : journal.read(viewer.organisation(), merge.id())) {
                if (!returning.undo(change)) {
                    gone.add(change.table());
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("parting merge " + merge.id().value(), failed);
        }
        if (!gone.isEmpty()) {
            throw new Refused(Because.of("rows-gone-since", "tables", String.join(", ", gone)));
        }
        sql.release(viewer.organisation(), merge.absorbed(), key);
        dictionary.giveBack(viewer.organisation(), merge.survivor(), merge.absorbed());
        walls.remake(viewer.organisation(), List.of(merge.survivor(), merge.absorbed()));
    }
}
