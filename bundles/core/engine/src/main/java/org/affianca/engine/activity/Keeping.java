package org.affianca.engine.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.activity.Activity;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;

/** Activities whole, for the ones who may see them; and the one who may act on one. */
final class Keeping {
    private final Ground ground;
    private final ActivityMapper sql;
    private final RegisterMapper register;
    private final PersonLabels people;
    private final CaseLock cases;

    Keeping(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ActivityMapper.class);
        this.register = ground.sql(RegisterMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.cases = new CaseLock(ground.mappers());
    }

    Optional<Activity> find(Viewer viewer, ActivityId id) {
        return sql.seen(viewer, id).map(row -> {
            List<EnrolmentRow> enrolled = register.enrolments(viewer, id);
            Map<PersonId, String> names = people.of(
                    viewer, enrolled.stream().map(EnrolmentRow::personId).toList());
            return row.activity(
                    enrolled.stream()
                            .map(one -> one.enrolment(names.getOrDefault(one.personId(), "")))
                            .toList(),
                    register.sessions(viewer, id).stream()
                            .map(SessionRow::session)
                            .toList(),
                    register.marks(viewer, id));
        });
    }

    /** What an act answers: the actor has just written it. */
    Activity written(Viewer viewer, ActivityId id) {
        return find(viewer, id).orElseThrow(() -> new Missing("activity"));
    }

    /** The activity for one who may write to it and read this version; others wait until the transaction ends. */
    ActivityRow taken(Viewer viewer, ActivityId id, int version) {
        ActivityRow row = sql.seen(viewer, id).orElseThrow(() -> new Missing("activity"));
        if (!row.writable()) {
            throw new Forbidden("writing to this activity");
        }
        row.file().ifPresent(file -> mustBeOpen(viewer, file));
        if (sql.touch(viewer, id, version, ground.clock().instant()) == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    void mustBeOpen(Viewer viewer, CaseId file) {
        cases.hold(viewer.organisation(), file);
        cases.mustBeOpen(viewer.organisation(), file);
    }
}
