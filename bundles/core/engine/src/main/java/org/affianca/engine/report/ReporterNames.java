package org.affianca.engine.report;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.report.Reporter;
import org.affianca.engine.ground.Ground;

/** Who reported in a case, for whoever must keep it out of a text; each look is written to the log. */
public final class ReporterNames {
    /** A reporter as written down; both texts may be empty. */
    public record Named(long reportId, String name, String reach) {}

    private final Ground ground;
    private final ReporterMapper sql;

    public ReporterNames(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ReporterMapper.class);
    }

    private static Named named(long report, Reporter who) {
        return new Named(report, who.name(), who.reach());
    }

    public List<Named> ofCase(CaseId id) {
        ground.looks().seen("case-reporters", id.value());
        return sql.ofCase(ground.viewer(), id).stream()
                .map(row -> named(row.reportId().value(), row.opened(ground.vault())))
                .toList();
    }
}
