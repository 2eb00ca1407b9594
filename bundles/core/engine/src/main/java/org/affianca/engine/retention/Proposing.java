package org.affianca.engine.retention;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.problem.Refused;
import org.affianca.api.retention.DisposalId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Clash;
import org.affianca.engine.ground.Ground;

/** Finds the files whose time is over and puts them on a list; removes nothing. */
final class Proposing {
    private static final int AT_ONCE = 200;

    private final Ground ground;
    private final Rules rules;
    private final String usual;
    private final DisposalMapper sql;

    Proposing(Ground ground, Rules rules, String usual) {
        this.ground = ground;
        this.rules = rules;
        this.usual = usual;
        this.sql = ground.sql(DisposalMapper.class);
    }

    DisposalId propose(Viewer viewer) {
        List<DisposalMapper.Ending> ending = ending(viewer);
        List<DisposalMapper.DueRow> due = ending.isEmpty() ? List.of() : sql.due(viewer, ending, usual);
        if (due.isEmpty()) {
            throw new Refused(Because.of("nothing-to-dispose"));
        }
        DisposalId id = new DisposalId(ground.ids().next());
        sql.propose(viewer, id, ground.clock().instant());
        Clash.on(
                "disposal_file_once",
                () -> {
                    for (int from = 0; from < due.size(); from += AT_ONCE) {
                        sql.list(viewer, id, due.subList(from, Math.min(due.size(), from + AT_ONCE)));
                    }
                    return id;
                },
                () -> new Refused(Because.of("listed-already")));
        ground.events().happened(new RetentionEvents.DisposalMoved(id, "PROPOSED", due.size()));
        return id;
    }

    boolean isStillDue(Viewer viewer, DisposalMapper.ListedRow file) {
        List<DisposalMapper.Ending> ending = ending(viewer);
        return !ending.isEmpty()
                && !sql.stillDue(viewer, ending, usual, file.caseId(), file.closedOn())
                        .isEmpty();
    }

    private List<DisposalMapper.Ending> ending(Viewer viewer) {
        return rules.ending().stream()
                .map(rule -> new DisposalMapper.Ending(
                        rule.code(),
                        rule.years().orElseThrow(),
                        viewer.today().minusYears(rule.years().orElseThrow())))
                .toList();
    }
}
