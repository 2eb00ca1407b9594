package org.affianca.engine.meeting;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.meeting.Invitation;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.MeetingRequest;
import org.affianca.api.meeting.MeetingSummary;
import org.affianca.api.meeting.Meetings;
import org.affianca.api.meeting.Session;
import org.affianca.api.meeting.Signing;
import org.affianca.api.problem.Missing;
import org.affianca.api.time.Period;
import org.affianca.api.work.WorkDesk;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The room where meetings are asked for, held and signed; one class for each act. */
@Component
public final class MeetingRoom implements Meetings {
    private final Ground ground;
    private final MeetingMapper sql;
    private final Keeping meetings;
    private final Requesting requesting;
    private final Convening convening;
    private final Holding holding;
    private final Undersigning undersigning;
    private final Cancelling cancelling;
    private final PlanOpening plans;

    @Activate
    public MeetingRoom(@Reference Ground ground, @Reference Catalogue catalogue, @Reference WorkDesk works) {
        this.ground = ground;
        this.sql = ground.sql(MeetingMapper.class);
        this.meetings = new Keeping(ground);
        this.requesting = new Requesting(ground, meetings);
        this.convening = new Convening(ground, meetings);
        this.holding = new Holding(ground, meetings);
        this.undersigning = new Undersigning(ground, meetings);
        this.cancelling = new Cancelling(ground, meetings);
        this.plans = new PlanOpening(ground, catalogue, works, meetings);
    }

    @Override
    public Meeting request(CaseId id, MeetingRequest request) {
        return ground.within(() -> requesting.request(id, request));
    }

    @Override
    public Meeting convene(MeetingId id, int version, Invitation invitation) {
        return ground.within(() -> convening.convene(id, version, invitation));
    }

    @Override
    public Meeting hold(MeetingId id, int version, Session session) {
        return ground.within(() -> holding.hold(id, version, session));
    }

    @Override
    public Meeting sign(MeetingId id, int version, Signing signing) {
        return ground.within(() -> undersigning.sign(id, version, signing));
    }

    @Override
    public Meeting cancel(MeetingId id, int version, String reason) {
        return ground.within(() -> cancelling.cancel(id, version, reason));
    }

    @Override
    public WorkId openPlan(MeetingId id, int version, ServiceCode service, Period period) {
        return ground.within(() -> plans.open(id, version, service, period));
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Meeting> found = sql.seen(viewer, id).map(row -> meetings.whole(viewer, row));
            found.ifPresent(
                    meeting -> ground.looks().seen("meeting", meeting.id().value()));
            return found;
        });
    }

    @Override
    public List<MeetingSummary> ofCase(CaseId id) {
        return ground.within(() -> {
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            ground.looks().seen("case-meetings", id.value());
            return sql.ofCase(ground.viewer(), id).stream()
                    .map(SummaryRow::summary)
                    .toList();
        });
    }

    @Override
    public Page<MeetingSummary> mine(Paging paging) {
        Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        return ground.within(() -> {
            List<SummaryRow> rows = sql.mine(ground.viewer(), after, paging.limit() + 1);
            ground.looks().searched("my-meetings", Math.min(rows.size(), paging.limit()));
            return Cursor.page(rows, paging, row -> Cursor.of(row.id().value()), SummaryRow::summary);
        });
    }
}
