package org.affianca.engine.referral;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.referral.Answer;
import org.affianca.api.referral.HandOver;
import org.affianca.api.referral.ReferralDesk;
import org.affianca.api.referral.ReferralSheet;
import org.affianca.api.referral.Referrals;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of what referrals carry. */
@Component
public final class ReferralBook implements Referrals, ReferralDesk {
    private final Ground ground;
    private final ReferralMapper sql;

    @Activate
    public ReferralBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ReferralMapper.class);
    }

    @Override
    public Optional<ReferralSheet> find(WorkId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<SheetRow> found = sql.find(viewer, id);
            found.ifPresent(row -> ground.looks().seen("referral", id.value()));
            return found.map(row -> sheet(viewer, row));
        });
    }

    @Override
    public ReferralSheet write(WorkId id, int version, HandOver handOver) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            SheetRow row = forWriting(viewer, id, version);
            if (row.stage() != Stage.DRAFT) {
                throw new Refused(Because.of("referral-sent-already"));
            }
            HandOverRules.of(handOver, ground.codes(), viewer.today()).orThrow();
            if (row.version() == 0) {
                sql.insert(viewer.organisation(), id, handOver, ground.clock().instant(), viewer.user());
            } else {
                sql.update(viewer.organisation(), id, handOver, ground.clock().instant(), viewer.user());
                sql.endShared(viewer.organisation(), id, row.version());
            }
            if (!handOver.shared().isEmpty()) {
                sql.insertShared(viewer.organisation(), id, row.version() + 1, handOver.shared());
            }
            sql.dropDeadline(viewer.organisation(), id);
            handOver.answerBy().ifPresent(due -> sql.insertDeadline(viewer.organisation(), id, due));
            ground.events()
                    .happened(
                            new ReferralWritten(row.caseId(), id, row.service().value()));
            return written(viewer, id);
        });
    }

    @Override
    public ReferralSheet answer(WorkId id, int version, Answer answer) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            SheetRow row = forWriting(viewer, id, version);
            if (row.sentOn().isEmpty() || row.version() == 0) {
                throw new Refused(Because.of("referral-not-sent-yet"));
            }
            if (row.answeredOn().isPresent()) {
                throw new Refused(
                        Because.of("answered-already", "day", row.answeredOn().get()));
            }
            HandOverRules.of(answer, ground.codes(), row.sentOn().get(), viewer.today())
                    .orThrow();
            sql.answer(viewer.organisation(), id, answer, ground.clock().instant(), viewer.user());
            sql.meetDeadline(viewer.organisation(), id, answer.on());
            ground.events()
                    .happened(
                            new ReferralAnswered(row.caseId(), id, row.service().value()));
            return written(viewer, id);
        });
    }

    private SheetRow forWriting(Viewer viewer, WorkId id, int version) {
        sql.lock(viewer.organisation(), id);
        SheetRow row = sql.find(viewer, id).orElseThrow(() -> new Missing("referral"));
        if (!row.writable()) {
            throw new Forbidden("writing to this referral");
        }
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        if (!row.caseState().isOpen()) {
            throw new Refused(Because.of("case-is-closed"));
        }
        return row;
    }

    private ReferralSheet written(Viewer viewer, WorkId id) {
        return sheet(viewer, sql.any(viewer, id).orElseThrow());
    }

    private ReferralSheet sheet(Viewer viewer, SheetRow row) {
        HandOver handOver = row.handOver(sql.shared(viewer.organisation(), row.id()));
        boolean draft = row.stage() == Stage.DRAFT;
        return new ReferralSheet(
                row.id(),
                row.caseId(),
                row.version(),
                row.body(),
                handOver,
                row.sentOn(),
                row.reply(),
                draft ? Readiness.lacking(handOver, viewer.today()) : List.of(),
                row.writable() && row.caseState().isOpen());
    }
}
