package org.affianca.engine.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.UserId;
import org.affianca.api.problem.Flaw;
import org.affianca.api.time.Period;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a place in the team of a case; a case has exactly one manager on any day. */
final class TeamRules {
    static final String MANAGER = "manager";
    private static final Set<String> ROLES = Set.of(MANAGER, "worker", "substitute", "consultant");

    private TeamRules() {}

    static Flaws of(List<TeamRow> team, UserId who, boolean follows, String role, Period period, Codes codes) {
        Flaws flaws = new Flaws(codes);
        flaws.when(!follows, "/user", "not-a-caseworker");
        flaws.when(!ROLES.contains(role), "/role", "unknown-team-role");
        flaws.plausible("/from", period.from());
        period.until().ifPresent(day -> flaws.plausible("/until", day));
        boolean becomesManager = role.equals(MANAGER);
        boolean there = team.stream()
                .filter(row -> row.userId().equals(who) && row.overlaps(period))
                .anyMatch(row -> !becomesManager || row.isManager());
        flaws.when(there, "/user", "already-in-team");
        if (becomesManager) {
            manager(flaws, team, period);
        }
        return flaws;
    }

    /** The manager now in place: the one whose time has no end. */
    static Optional<TeamRow> manager(List<TeamRow> team) {
        return team.stream()
                .filter(row -> row.isManager() && row.untilDay().isEmpty())
                .findFirst();
    }

    private static void manager(Flaws flaws, List<TeamRow> team, Period period) {
        flaws.when(period.until().isPresent(), "/until", "manager-has-no-end");
        manager(team)
                .filter(row -> period.from().isBefore(row.fromDay()))
                .ifPresent(row -> flaws.add(Flaw.at("/from", "manager-from-earlier", "day", row.fromDay())));
    }
}
