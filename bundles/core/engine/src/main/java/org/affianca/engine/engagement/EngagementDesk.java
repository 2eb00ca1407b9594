package org.affianca.engine.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Secrecy;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.engagement.Engagement;
import org.affianca.api.engagement.EngagementData;
import org.affianca.api.engagement.Engagements;
import org.affianca.api.engagement.PartnerName;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.engagement.EngagementMapper.Row;
import org.affianca.engine.engagement.EngagementMapper.WorkRow;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Engages partners for measures; whoever may write to the case may. */
@Component(service = Engagements.class)
public final class EngagementDesk implements Engagements {
    private final Ground ground;
    private final EngagementMapper sql;
    private final CaseLock lock;

    @Activate
    public EngagementDesk(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(EngagementMapper.class);
        this.lock = new CaseLock(ground.mappers());
    }

    @Override
    public List<Engagement> ofWork(WorkId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            WorkRow work = seen(viewer, id);
            ground.looks().seen("work", id.value());
            boolean mayEnd = ground.sight().mayWrite(work.caseId());
            return sql.ofWork(viewer, id).stream().map(row -> told(row, mayEnd)).toList();
        });
    }

    @Override
    public Engagement engage(WorkId id, EngagementData data) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            WorkRow work = seen(viewer, id);
            ground.sight().mustWrite(work.caseId());
            lock.hold(viewer.organisation(), work.caseId());
            lock.mustBeOpen(viewer.organisation(), work.caseId());
            check(viewer, work, data);
            long engagement = ground.ids().next();
            sql.insert(viewer, engagement, id, data, ground.clock().instant());
            ground.events().happened(new PartnerEngaged(work.caseId(), id, engagement, data.partner()));
            return one(viewer, id, engagement);
        });
    }

    private void check(Viewer viewer, WorkRow work, EngagementData data) {
        new Flaws(ground.codes())
                .plausible("/from", data.from())
                .when(
                        data.until().filter(last -> last.isBefore(data.from())).isPresent(),
                        "/until",
                        "ends-before-it-begins")
                .when(sql.partners(viewer, data.partner()) == 0, "/partner", "unknown-partner")
                .orThrow();
        if (work.kind() != Kind.MEASURE) {
            throw new Refused(Because.of("nothing-delivered"));
        }
        if (work.secrecy() == Secrecy.SEALED || work.caseSecrecy() == Secrecy.SEALED) {
            throw new Refused(Because.of("work-sealed"));
        }
        if (sql.agreements(viewer, data.partner()) == 0) {
            throw new Refused(Because.of("agreement-missing"));
        }
    }

    @Override
    public Engagement end(WorkId id, long engagement, int version, LocalDate last) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            WorkRow work = seen(viewer, id);
            ground.sight().mustWrite(work.caseId());
            lock.hold(viewer.organisation(), work.caseId());
            Engagement before = one(viewer, id, engagement);
            new Flaws(ground.codes())
                    .when(last.isBefore(before.from()), "/last", "ends-before-it-begins")
                    .orThrow();
            if (sql.end(viewer, engagement, version, last, ground.clock().instant()) == 0) {
                throw sql.changed(viewer, engagement).stale();
            }
            ground.events().happened(new EngagementEnded(work.caseId(), id, engagement));
            return one(viewer, id, engagement);
        });
    }

    @Override
    public List<PartnerName> partners() {
        ground.sight().need("choosing a partner for an account", Role.ADMINISTRATOR);
        return ground.within(() -> sql.names(ground.viewer()));
    }

    @Override
    public Optional<Long> partnerOf(UserId account) {
        ground.sight().need("reading whose staff an account is", Role.ADMINISTRATOR);
        return ground.within(() -> sql.partnerOf(ground.viewer(), account));
    }

    @Override
    public void tie(UserId account, Optional<Long> partner) {
        ground.sight().need("saying whose staff an account is", Role.ADMINISTRATOR);
        ground.transactions().run(() -> {
            Viewer viewer = ground.viewer();
            if (sql.accounts(viewer, account) == 0) {
                throw new Missing("account");
            }
            new Flaws(ground.codes())
                    .when(
                            partner.filter(id -> sql.partners(viewer, id) == 0).isPresent(),
                            "/partner",
                            "unknown-partner")
                    .orThrow();
            sql.untie(viewer, account);
            partner.ifPresent(id -> sql.tie(viewer, account, id, ground.clock().instant()));
        });
    }

    private WorkRow seen(Viewer viewer, WorkId id) {
        return sql.work(viewer, id).orElseThrow(() -> new Missing("work"));
    }

    private Engagement one(Viewer viewer, WorkId id, long engagement) {
        return sql.ofWork(viewer, id).stream()
                .filter(row -> row.id() == engagement)
                .findFirst()
                .map(row -> told(row, true))
                .orElseThrow(() -> new Missing("engagement"));
    }

    private static Engagement told(Row row, boolean mayEnd) {
        return new Engagement(
                row.id(),
                row.version(),
                row.workId(),
                row.partnerId(),
                row.title(),
                row.fromDay(),
                row.untilDay(),
                row.contact(),
                mayEnd);
    }
}
