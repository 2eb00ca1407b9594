package org.affianca.engine.caseload;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.UnitId;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.caseload.CaseloadLine;
import org.affianca.api.caseload.Caseloads;
import org.affianca.api.caseload.HandOnPlan;
import org.affianca.api.caseload.HandOnRow;
import org.affianca.engine.check.Telling;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who carries how much. */
@Component
public final class CaseloadBook implements Caseloads {
    private final Ground ground;
    private final LoadMapper sql;
    private final HandingOn handingOn;

    @Activate
    public CaseloadBook(@Reference Ground ground, @Reference CaseDesk desk) {
        this.ground = ground;
        this.sql = ground.sql(LoadMapper.class);
        this.handingOn = new HandingOn(ground, desk);
    }

    @Override
    public List<CaseloadLine> byWorker(Optional<UnitId> unit) {
        UnitId of = unit.orElse(null);
        return lines(() -> sql.casesByWorker(ground.viewer(), of), () -> sql.worksByWorker(ground.viewer(), of), true);
    }

    @Override
    public List<CaseloadLine> byUnit() {
        return lines(() -> sql.casesByUnit(ground.viewer(), null), () -> sql.worksByUnit(ground.viewer(), null), false);
    }

    @Override
    public List<CaseloadLine> byArea(Optional<UnitId> unit) {
        UnitId of = unit.orElse(null);
        return lines(() -> sql.casesByArea(ground.viewer(), of), () -> sql.worksByArea(ground.viewer(), of), false);
    }

    @Override
    public List<HandOnRow> preview(HandOnPlan plan) {
        ground.sight().need("handing a caseload on", Role.WORKER, Role.COORDINATOR);
        return handingOn.preview(plan);
    }

    @Override
    public List<HandOnRow> handOn(HandOnPlan plan) {
        ground.sight().need("handing a caseload on", Role.WORKER, Role.COORDINATOR);
        return handingOn.handOn(plan);
    }

    private List<CaseloadLine> lines(
            Supplier<List<LoadMapper.Cases>> cases, Supplier<List<LoadMapper.Works>> works, boolean staff) {
        ground.sight().need("reading caseloads", Role.WORKER, Role.COORDINATOR);
        return ground.within(() -> {
            Load load = new Load(ground.viewer(), Telling.to(ground.viewer(), ground.mappers()), staff);
            cases.get().forEach(load::add);
            works.get().forEach(load::add);
            List<CaseloadLine> lines = load.lines();
            ground.looks().searched("caseload", lines.size());
            return lines;
        });
    }
}
