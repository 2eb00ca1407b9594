package org.affianca.engine.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.Verdict;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Forbidden;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.wall.Walls;

/** Moves a case from one state to the next. */
final class Moving {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final CaseMapper sql;
    private final CaseLock lock;
    private final AllMatters matters;
    private final Episodes episodes;
    private final Walls walls;
    private final OpenAlready openAlready;

    Moving(
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Sight sight,
            Codes codes,
            EventLog events,
            AllMatters matters) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.sql = mappers.of(CaseMapper.class);
        this.lock = new CaseLock(mappers);
        this.matters = matters;
        this.episodes = new Episodes(mappers);
        this.walls = new Walls(mappers);
        this.openAlready = new OpenAlready(mappers);
    }

    Verdict move(CaseId id, int version, CaseMove move) {
        return OpenAlready.guarded(() -> transactions.within(() -> {
            sight.mustWrite(id);
            Viewer viewer = sight.viewer();
            lock.hold(viewer.organisation(), id);
            CaseRow file = sql.any(viewer.organisation(), id);
            if (file.version() != version) {
                throw sql.changed(viewer.organisation(), id).stale();
            }
            if (!file.state().mayBecome(move.to())) {
                return new Verdict.No(List.of(new Because(
                        "case-state-order",
                        Map.of("from", file.state().name(), "to", move.to().name()))));
            }
            LocalDate lastStep = sql.lastMove(viewer.organisation(), id).orElse(file.openedOn());
            MoveRules.of(file.state(), move, lastStep, viewer.today(), codes).orThrow();
            List<Because> against = against(viewer, file, move.to());
            if (against.isEmpty() || overrides(viewer, move)) {
                write(viewer, file, move, against);
                return Verdict.yes();
            }
            return Verdict.unless(against);
        }));
    }

    /** Closing with something open is the coordinator's to answer for, in writing. */
    private static boolean overrides(Viewer viewer, CaseMove move) {
        if (move.to().isOpen() || move.override().isBlank()) {
            return false;
        }
        if (!viewer.coordinator()) {
            throw new Forbidden("closing a case while something is open");
        }
        return true;
    }

    private List<Because> against(Viewer viewer, CaseRow file, CaseState to) {
        if (!to.isOpen()) {
            return matters.of(viewer, file.id());
        }
        if (file.state().isOpen()) {
            return List.of();
        }
        return openAlready.of(viewer, held(file)).stream().toList();
    }

    private static Held held(CaseRow file) {
        return Held.of(file.kind(), file.holderId(), file.household());
    }

    private void write(Viewer viewer, CaseRow file, CaseMove move, List<Because> leftOpen) {
        OrganisationId organisation = viewer.organisation();
        Optional<LocalDate> closed = move.to().isOpen() ? Optional.empty() : Optional.of(move.on());
        Held held = move.to().isOpen() ? held(file) : Held.byNobody();
        int episode = episodes.moved(viewer, file, move, leftOpen);
        if (sql.move(
                        organisation,
                        file.id(),
                        file.version(),
                        move,
                        episode,
                        closed,
                        held,
                        clock.instant(),
                        viewer.user())
                == 0) {
            throw sql.changed(organisation, file.id()).stale();
        }
        sql.insertMove(
                organisation, ids.next(), file.id(), episode, file.state(), move, clock.instant(), viewer.user());
        if (move.to().isOpen() && !file.state().isOpen()) {
            walls.follow(viewer, file.id());
        }
        events.happened(CaseEvents.moved(file, move, episode));
        if (!leftOpen.isEmpty()) {
            events.happened(new CaseEvents.ClosureOverridden(file.id(), leftOpen.size()));
        }
    }
}
