package org.affianca.engine.copy;

import org.affianca.api.FileCopyId;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.HandOver;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Notes that a copy reached its reader. */
final class Handing {
    private final Ground ground;
    private final CopyMapper sql;
    private final CopyKeeping copies;
    private final Permitting permitting;

    Handing(Ground ground, CopyKeeping copies, Permitting permitting) {
        this.permitting = permitting;
        this.ground = ground;
        this.sql = ground.sql(CopyMapper.class);
        this.copies = copies;
    }

    FileCopy handOver(FileCopyId id, int version, HandOver handOver) {
        Viewer viewer = ground.viewer();
        FileCopy copy = copies.open(viewer, id, version, CopyState.MADE);
        new Flaws(ground.codes())
                .past("/on", handOver.on(), viewer.today())
                .when(copy.madeOn().map(handOver.on()::isBefore).orElse(false), "/on", "before-it-was-made")
                .code("/how", "copy-delivery", handOver.how())
                .line("/receivedBy", handOver.receivedBy(), 200)
                .orThrow();
        permitting.mustNotBeHindered(copy);
        int changed = sql.handOver(viewer, id, version, handOver, ground.clock().instant());
        if (changed > 0) {
            ground.events().happened(new CopyHandedOver(copy.caseId(), id));
        }
        return copies.after(viewer, id, changed);
    }
}
