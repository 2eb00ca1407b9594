package org.affianca.engine.copy;

import org.affianca.api.FileCopyId;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.IdentityCheck;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Notes that it was made sure who asks. */
final class Identifying {
    private final Ground ground;
    private final CopyMapper sql;
    private final CopyKeeping copies;

    Identifying(Ground ground, CopyKeeping copies) {
        this.ground = ground;
        this.sql = ground.sql(CopyMapper.class);
        this.copies = copies;
    }

    FileCopy identified(FileCopyId id, int version, IdentityCheck check) {
        Viewer viewer = ground.viewer();
        FileCopy copy = copies.open(viewer, id, version, CopyState.REQUESTED);
        new Flaws(ground.codes())
                .code("/how", "identity-check", check.how())
                .optionalLine("/note", check.note(), 200)
                .past("/on", check.on(), viewer.today())
                .when(check.on().isBefore(copy.request().requestedOn()), "/on", "before-the-request")
                .orThrow();
        int changed = sql.identified(viewer, id, version, check, ground.clock().instant());
        if (changed > 0) {
            ground.events().happened(new CopyAskerIdentified(copy.caseId(), id));
        }
        return copies.after(viewer, id, changed);
    }
}
