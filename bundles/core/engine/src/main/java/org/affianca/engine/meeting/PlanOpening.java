package org.affianca.engine.meeting;

import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.MeetingId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.meeting.MeetingState;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.WorkDesk;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Opens the plan that follows from a signed verdict, once. */
final class PlanOpening {
    private final Ground ground;
    private final MeetingMapper sql;
    private final Catalogue catalogue;
    private final WorkDesk works;
    private final Keeping meetings;

    PlanOpening(Ground ground, Catalogue catalogue, WorkDesk works, Keeping meetings) {
        this.ground = ground;
        this.sql = ground.sql(MeetingMapper.class);
        this.catalogue = catalogue;
        this.works = works;
        this.meetings = meetings;
    }

    WorkId open(MeetingId id, int version, ServiceCode service, Period period) {
        Viewer viewer = ground.viewer();
        MeetingRow row = meetings.writable(viewer, id, version);
        StateOrder.must(row, MeetingState.SIGNED);
        if (row.planId().isPresent()) {
            throw new Refused(
                    Because.of("plan-opened-already", "work", row.planId().get()));
        }
        if (catalogue.find(service).filter(type -> type.kind() == Kind.PLAN).isEmpty()) {
            throw new Invalid(Flaw.at("/service", "not-a-plan"));
        }
        WorkId plan = works.open(row.caseId(), service, Beginning.on(period), Map.of());
        int changed = sql.plan(viewer, id, version, plan, ground.clock().instant());
        if (changed > 0) {
            ground.events().happened(new PlanFromMeeting(row.caseId(), id));
        }
        meetings.after(viewer, id, changed);
        return plan;
    }
}
