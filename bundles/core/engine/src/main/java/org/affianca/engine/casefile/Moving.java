package org.affianca.engine.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.Verdict;
import org.affianca.api.casefile.CaseMove;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.event.EventLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;

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
    private final OpenWork openWork;
    private final OpenAlready openAlready;

    Moving(
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Sight sight,
            Codes codes,
            EventLog events) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.sql = mappers.of(CaseMapper.class);
        this.lock = new CaseLock(mappers);
        this.openWork = new OpenWork(mappers);
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
            Verdict verdict = Verdict.unless(against(viewer, file, move.to()));
            if (verdict.allows()) {
                write(viewer, file, move);
            }
            return verdict;
        }));
    }

    private List<Because> against(Viewer viewer, CaseRow file, CaseState to) {
        if (!to.isOpen()) {
            return openWork.of(viewer, file.id());
        }
        if (file.state().isOpen()) {
            return List.of();
        }
        return openAlready.of(viewer, file.holderId()).stream().toList();
    }

    private void write(Viewer viewer, CaseRow file, CaseMove move) {
        OrganisationId organisation = viewer.organisation();
        Optional<LocalDate> closed = move.to().isOpen() ? Optional.empty() : Optional.of(move.on());
        Optional<PersonId> holder = move.to().isOpen() ? Optional.of(file.holderId()) : Optional.empty();
        if (sql.move(organisation, file.id(), file.version(), move, closed, holder, clock.instant(), viewer.user())
                == 0) {
            throw sql.changed(organisation, file.id()).stale();
        }
        sql.insertMove(organisation, ids.next(), file.id(), file.state(), move, clock.instant(), viewer.user());
        events.happened(CaseEvents.moved(file.id(), file.state(), move.to(), move.reason()));
    }
}
