package org.affianca.engine.place;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.place.StayState;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Placement;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A placement does not end while somebody stays, and begins in the facility in which a place is held. */
@Component
@ForService(service = "core.placement")
public final class Staying implements Guard {
    private final Ground ground;
    private final StayMapper sql;

    @Activate
    public Staying(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(StayMapper.class);
    }

    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        if (!(file.work() instanceof Placement placement)) {
            return Verdict.yes();
        }
        List<StayMapper.Standing> all = ground.within(
                () -> sql.standing(ground.viewer(), placement.common().id()));
        boolean over = to.stage() == Stage.ENDED || to.stage() == Stage.VOID;
        if (over && all.stream().anyMatch(one -> one.state() == StayState.STAYING)) {
            return Verdict.unless(List.of(Because.of("still-staying")));
        }
        boolean elsewhere = !all.isEmpty()
                && all.stream()
                        .noneMatch(
                                one -> one.facilityId() == placement.facility().value());
        return to.stage() == Stage.RUNNING && elsewhere
                ? Verdict.unless(List.of(Because.of("place-held-elsewhere")))
                : Verdict.yes();
    }
}
