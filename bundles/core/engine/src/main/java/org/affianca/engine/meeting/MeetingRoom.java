package org.affianca.engine.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.MeetingId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.event.EventLog;
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
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The room where meetings are asked for, held and signed; one class for each act. */
@Component
public final class MeetingRoom implements Meetings {
    private final HouseTransactions transactions;
    private final Sight sight;
    private final AccessLog log;
    private final MeetingMapper sql;
    private final Keeping meetings;
    private final Requesting requesting;
    private final Convening convening;
    private final Holding holding;
    private final Undersigning undersigning;
    private final Cancelling cancelling;
    private final PlanOpening plans;

    @Activate
    public MeetingRoom(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference AccessLog log,
            @Reference Codes codes,
            @Reference EventLog events,
            @Reference Catalogue catalogue,
            @Reference WorkDesk works) {
        this.transactions = transactions;
        this.sight = sight;
        this.log = log;
        this.sql = mappers.of(MeetingMapper.class);
        this.meetings = new Keeping(mappers, sight);
        this.requesting = new Requesting(mappers, ids, clock, sight, codes, events, meetings);
        this.convening = new Convening(mappers, clock, sight, codes, events, meetings);
        this.holding = new Holding(mappers, clock, sight, codes, events, meetings);
        this.undersigning = new Undersigning(mappers, clock, sight, codes, events, meetings);
        this.cancelling = new Cancelling(mappers, clock, sight, codes, events, meetings);
        this.plans = new PlanOpening(mappers, clock, sight, events, catalogue, works, meetings);
    }

    @Override
    public Meeting request(CaseId id, MeetingRequest request) {
        return transactions.within(() -> requesting.request(id, request));
    }

    @Override
    public Meeting convene(MeetingId id, int version, Invitation invitation) {
        return transactions.within(() -> convening.convene(id, version, invitation));
    }

    @Override
    public Meeting hold(MeetingId id, int version, Session session) {
        return transactions.within(() -> holding.hold(id, version, session));
    }

    @Override
    public Meeting sign(MeetingId id, int version, Signing signing) {
        return transactions.within(() -> undersigning.sign(id, version, signing));
    }

    @Override
    public Meeting cancel(MeetingId id, int version, String reason) {
        return transactions.within(() -> cancelling.cancel(id, version, reason));
    }

    @Override
    public WorkId openPlan(MeetingId id, int version, ServiceCode service, Period period) {
        return transactions.within(() -> plans.open(id, version, service, period));
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Optional<Meeting> found = sql.seen(viewer, id).map(row -> meetings.whole(viewer, row));
            found.ifPresent(meeting -> log.seen("meeting", meeting.id().value()));
            return found;
        });
    }

    @Override
    public List<MeetingSummary> ofCase(CaseId id) {
        return transactions.within(() -> {
            if (!sight.sees(id)) {
                throw new Missing("case");
            }
            log.seen("case-meetings", id.value());
            return sql.ofCase(sight.viewer(), id).stream()
                    .map(SummaryRow::summary)
                    .toList();
        });
    }

    @Override
    public Page<MeetingSummary> mine(Paging paging) {
        Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        return transactions.within(() -> {
            List<SummaryRow> rows = sql.mine(sight.viewer(), after, paging.limit() + 1);
            log.searched("my-meetings", Math.min(rows.size(), paging.limit()));
            return Cursor.page(rows, paging, row -> Cursor.of(row.id().value()), SummaryRow::summary);
        });
    }
}
