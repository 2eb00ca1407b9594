package org.affianca.engine.referral;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Referral;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A referral to another body is handed over only with purpose, ground and data on its sheet. */
@Component
@ForService(service = "core.referral")
public final class ReadyToGo implements Guard {
    private final Ground ground;
    private final ReferralMapper sql;

    @Activate
    public ReadyToGo(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ReferralMapper.class);
    }

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        boolean leaves = to.stage() == Stage.WAITING || to.stage() == Stage.RUNNING;
        boolean out = file.work() instanceof Referral referral && referral.direction() == Direction.OUT;
        if (!leaves || !out || file.work().stage() != Stage.DRAFT) {
            return Verdict.yes();
        }
        return ground.within(() -> {
            SheetRow row = sql.any(ground.viewer(), file.work().common().id()).orElseThrow();
            List<Because> lacking =
                    Readiness.lacking(row.handOver(sql.shared(ground.viewer().organisation(), row.id())), by.on());
            return Verdict.unless(lacking);
        });
    }
}
