package org.affianca.engine.copy;

import org.affianca.api.FileCopyId;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.FileCopy;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Answers a request with no, and why. */
final class Refusing {
    private final Ground ground;
    private final CopyMapper sql;
    private final CopyKeeping copies;

    Refusing(Ground ground, CopyKeeping copies) {
        this.ground = ground;
        this.sql = ground.sql(CopyMapper.class);
        this.copies = copies;
    }

    FileCopy refuse(FileCopyId id, int version, String reason) {
        Viewer viewer = ground.viewer();
        FileCopy copy = copies.open(viewer, id, version, CopyState.REQUESTED);
        copies.mustManage(viewer, copy.caseId());
        new Flaws(ground.codes()).prose("/reason", reason, 1000).orThrow();
        int changed = sql.refuse(viewer, id, version, reason, ground.clock().instant());
        if (changed > 0) {
            ground.events().happened(new CopyRefused(copy.caseId(), id));
        }
        return copies.after(viewer, id, changed);
    }
}
