package org.affianca.engine.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.wall.Walls;

/**
 * Gives a case to another manager from today on, and to another unit where it moves: then the team of the old one ends
 * with it. Open tasks of the manager before go along. Asks nobody's leave: who calls has done so.
 */
public final class HandingOver {
    private final Ids ids;
    private final Clock clock;
    private final EventLog events;
    private final CaseMapper cases;
    private final TeamMapper team;
    private final HandOverMapper sql;
    private final Walls walls;

    public HandingOver(Mappers mappers, Ids ids, Clock clock, EventLog events) {
        this.ids = ids;
        this.clock = clock;
        this.events = events;
        this.cases = mappers.of(CaseMapper.class);
        this.team = mappers.of(TeamMapper.class);
        this.sql = mappers.of(HandOverMapper.class);
        this.walls = new Walls(mappers);
    }

    /** Whether somebody may become the manager of a case in this unit: a caseworker of it who can sign in. */
    public boolean mayFollow(Viewer viewer, UserId who, UnitId unit) {
        return team.follows(viewer.organisation(), who) > 0 && sql.belongs(viewer.organisation(), who, unit) > 0;
    }

    /** To be called with the case's lock held. */
    public void give(Viewer viewer, CaseId id, Optional<UnitId> unit, UserId manager) {
        CaseRow file = cases.any(viewer.organisation(), id);
        if (!file.state().isOpen()) {
            throw new Refused(Because.of("case-is-closed"));
        }
        LocalDate today = viewer.today();
        boolean moves = unit.filter(to -> !to.equals(file.unitId())).isPresent();
        for (TeamRow row : team.of(viewer.organisation(), id)) {
            boolean over = row.untilDay().map(last -> last.isBefore(today)).orElse(false);
            if (over || !(moves || row.isManager() || row.userId().equals(manager))) {
                continue;
            }
            if (row.isManager() && !row.userId().equals(manager)) {
                sql.passTasks(viewer, id, row.userId(), manager, clock.instant());
            }
            end(viewer, row, today);
        }
        team.insert(viewer.organisation(), ids.next(), id, manager, TeamRules.MANAGER, Period.from(today));
        sql.move(viewer, id, unit.orElse(file.unitId()), clock.instant());
        walls.follow(viewer, id);
        events.happened(new CaseEvents.TeamJoined(id, manager, TeamRules.MANAGER));
    }

    /** As when a manager follows another: the day before, or as a worker for a day that has begun already. */
    private void end(Viewer viewer, TeamRow row, LocalDate today) {
        if (row.fromDay().isBefore(today)) {
            team.end(viewer.organisation(), row.id(), row.role(), today.minusDays(1));
        } else {
            team.end(viewer.organisation(), row.id(), row.isManager() ? "worker" : row.role(), row.fromDay());
        }
    }
}
