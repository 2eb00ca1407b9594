package org.affianca.engine.figure;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.figure.FigureData;
import org.affianca.api.figure.OwnValue;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Writes down what a municipality sets itself and takes it back; nothing is ever changed. To be used within a transaction. */
public final class Setting {
    private final Ground ground;
    private final FigureMapper sql;
    private final About about;

    public Setting(Ground ground, About about) {
        this.ground = ground;
        this.sql = ground.sql(FigureMapper.class);
        this.about = about;
    }

    /** What is wrong with a value whatever it is of, but for the number itself. */
    public Flaws check(String code, FigureData data, int longestSource) {
        Flaws flaws = new Flaws(ground.codes())
                .line("/source", data.source(), longestSource)
                .plausible("/from", data.from());
        data.until().ifPresent(until -> flaws.plausible("/until", until)
                .when(until.isBefore(data.from()), "/until", "ends-before-it-begins"));
        return flaws.when(
                sql.beginning(ground.viewer().organisation(), about, code, data.from()) > 0,
                "/from",
                "figure-begins-that-day");
    }

    /** Its id. */
    public long set(String code, FigureData data) {
        long id = ground.ids().next();
        sql.insert(ground.viewer(), id, about, code, data, ground.clock().instant());
        return id;
    }

    /** @param values those of the one figure or norm of which it is said to be */
    public void withdraw(List<OwnValue> values, long id, int version) {
        OwnValue set =
                values.stream().filter(value -> value.id() == id).findFirst().orElseThrow(() -> new Missing("value"));
        Viewer viewer = ground.viewer();
        if (set.withdrawn() && set.version() == version) {
            throw new Refused(Because.of("figure-withdrawn"));
        }
        if (sql.withdraw(viewer, id, version, ground.clock().instant()) == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
    }
}
