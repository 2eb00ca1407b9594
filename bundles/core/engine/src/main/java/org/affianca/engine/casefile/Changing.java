package org.affianca.engine.casefile;

import java.time.Clock;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/** How every change of something that hangs on a file begins and ends: may it be, is it still open, count it. */
public final class Changing {
    private final Clock clock;
    private final Sight sight;
    private final CaseMapper sql;
    private final CaseKeeping cases;
    private final CaseLock lock;

    public Changing(Mappers mappers, Clock clock, Sight sight) {
        this.clock = clock;
        this.sight = sight;
        this.sql = mappers.of(CaseMapper.class);
        this.cases = new CaseKeeping(mappers, sight);
        this.lock = new CaseLock(mappers);
    }

    Viewer viewer() {
        return sight.viewer();
    }

    /** The open file, locked, as the actor knew it. */
    CaseRow begin(CaseId id, int version) {
        sight.mustWrite(id);
        Viewer viewer = sight.viewer();
        lock.hold(viewer.organisation(), id);
        CaseRow file = sql.any(viewer.organisation(), id);
        if (file.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        if (!file.state().isOpen()) {
            throw new Refused(Because.of("case-is-closed"));
        }
        return file;
    }

    CaseFile end(CaseRow file) {
        count(file.id(), file.version());
        return cases.written(sight.viewer(), file.id());
    }

    /** For other rooms: begins a change of something of theirs that hangs on the file. */
    public void hold(CaseId id, int version) {
        begin(id, version);
    }

    /** For other rooms: counts their change. */
    public void count(CaseId id, int version) {
        Viewer viewer = sight.viewer();
        if (sql.touch(viewer.organisation(), id, version, clock.instant(), viewer.user()) == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
    }
}
