package org.affianca.engine.task;

import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.UserId;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/** Whether somebody may be given a task: staff who can sign in, and who see the case it stands in. */
final class Assignees {
    private static final Set<String> ROLES = Set.of(Role.DESK, Role.WORKER, Role.COORDINATOR);

    private final AssigneeMapper sql;

    Assignees(Mappers mappers) {
        this.sql = mappers.of(AssigneeMapper.class);
    }

    Optional<Flaw> flaw(Viewer viewer, UserId who, Optional<CaseId> of) {
        Optional<String> label = sql.label(viewer.organisation(), who);
        Set<String> roles = sql.roles(viewer.organisation(), who);
        if (label.isEmpty() || roles.stream().noneMatch(ROLES::contains)) {
            return Optional.of(Flaw.at("/assignee", "unknown-assignee"));
        }
        Viewer assignee = new Viewer(viewer.organisation(), who, viewer.today(), viewer.now(), roles);
        boolean blind = of.map(id -> sql.sees(assignee, id) == 0).orElse(false);
        return blind
                ? Optional.of(Flaw.at("/assignee", "assignee-does-not-see", "label", label.get()))
                : Optional.empty();
    }

    boolean isOpen(Viewer viewer, CaseId id) {
        return sql.isOpen(viewer, id) > 0;
    }
}
