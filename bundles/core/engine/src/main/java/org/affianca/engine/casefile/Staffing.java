package org.affianca.engine.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.UserId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.wall.Walls;

/** Puts staff into the team of a case and takes them out. */
final class Staffing {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final CaseMapper sql;
    private final TeamMapper team;
    private final CaseKeeping cases;
    private final Walls walls;

    Staffing(
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
        this.team = mappers.of(TeamMapper.class);
        this.cases = new CaseKeeping(mappers, sight);
        this.walls = new Walls(mappers);
    }

    CaseFile assign(CaseId id, int version, UserId who, String role, Period period) {
        return transactions.within(() -> {
            Viewer viewer = begin(id, version);
            if (role.equals(TeamRules.MANAGER)) {
                mustNameManager(id);
            }
            List<TeamRow> rows = team.of(viewer.organisation(), id);
            boolean follows = team.follows(viewer.organisation(), who) > 0;
            TeamRules.of(rows, who, follows, role, period, codes).orThrow();
            touch(viewer, id, version);
            if (role.equals(TeamRules.MANAGER)) {
                TeamRules.manager(rows).ifPresent(before -> handOver(viewer, before, period.from()));
                rows.stream()
                        .filter(row -> row.userId().equals(who) && row.overlaps(period))
                        .forEach(row -> handOver(viewer, row, period.from()));
            }
            team.insert(viewer.organisation(), ids.next(), id, who, role, period);
            walls.follow(viewer, id);
            events.happened(new CaseEvents.TeamJoined(id, who, role));
            return cases.written(viewer, id);
        });
    }

    CaseFile release(CaseId id, int version, UserId who, LocalDate lastDay) {
        return transactions.within(() -> {
            Viewer viewer = begin(id, version);
            List<TeamRow> rows = team.of(viewer.organisation(), id).stream()
                    .filter(row -> row.userId().equals(who))
                    .filter(row ->
                            row.untilDay().map(end -> end.isAfter(lastDay)).orElse(true))
                    .toList();
            if (rows.isEmpty()) {
                throw new Invalid(Flaw.at("/user", "not-in-team"));
            }
            if (rows.stream().anyMatch(TeamRow::isManager)) {
                mustNameManager(id);
                throw new Refused(Because.of("case-needs-a-manager"));
            }
            if (rows.stream().anyMatch(row -> lastDay.isBefore(row.fromDay()))) {
                throw new Invalid(Flaw.at("/last", "ends-before-it-begins"));
            }
            touch(viewer, id, version);
            rows.forEach(row -> team.end(viewer.organisation(), row.id(), row.role(), lastDay));
            events.happened(new CaseEvents.TeamLeft(id, who));
            return cases.written(viewer, id);
        });
    }

    private Viewer begin(CaseId id, int version) {
        sight.mustWrite(id);
        Viewer viewer = sight.viewer();
        CaseRow file = sql.any(viewer.organisation(), id);
        if (file.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        if (!file.state().isOpen()) {
            throw new Refused(Because.of("case-is-closed"));
        }
        return viewer;
    }

    /** Who made himself manager would read what was written for the manager's eyes. */
    private void mustNameManager(CaseId id) {
        if (!sight.mayNameManager(id)) {
            throw new Forbidden("naming the manager of this case");
        }
    }

    private void touch(Viewer viewer, CaseId id, int version) {
        if (sql.touch(viewer.organisation(), id, version, clock.instant(), viewer.user()) == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
    }

    /**
     * The old place ends the day before the new one begins. One that began on that very day cannot: it becomes a
     * worker's for that day, so that there is one manager even then.
     */
    private void handOver(Viewer viewer, TeamRow row, LocalDate from) {
        if (row.fromDay().isBefore(from)) {
            team.end(viewer.organisation(), row.id(), row.role(), from.minusDays(1));
        } else {
            team.end(viewer.organisation(), row.id(), "worker", row.fromDay());
        }
    }
}
