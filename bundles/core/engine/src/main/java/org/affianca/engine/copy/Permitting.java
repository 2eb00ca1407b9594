package org.affianca.engine.copy;

import java.util.List;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.FileCopyId;
import org.affianca.api.Verdict;
import org.affianca.api.copy.CopyReader;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.parent.Matter;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.parent.ParentGate;

/** Stops a copy that an order does not leave to the parent who asks, until a coordinator decides otherwise. */
final class Permitting {
    private final Ground ground;
    private final CopyMapper sql;
    private final CopyKeeping copies;
    private final ParentGate gate;

    Permitting(Ground ground, CopyKeeping copies) {
        this.ground = ground;
        this.sql = ground.sql(CopyMapper.class);
        this.copies = copies;
        this.gate = new ParentGate(ground);
    }

    List<Because> hindrances(FileCopy copy) {
        boolean asked =
                copy.request().reader() == CopyReader.CITIZEN && copy.permit().isEmpty();
        return asked ? gate.against(copy.request().person(), copy.request().about(), Matter.FILE) : List.of();
    }

    void mustNotBeHindered(FileCopy copy) {
        List<Because> against = hindrances(copy);
        if (!against.isEmpty()) {
            throw new Refused(
                    new Verdict.No(Stream.concat(against.stream(), Stream.of(Because.of("copy-needs-a-permit")))
                            .toList()));
        }
    }

    FileCopy permit(FileCopyId id, int version, String because) {
        Viewer viewer = ground.viewer();
        boolean made = copies.whole(viewer, id).state() == CopyState.MADE;
        FileCopy copy = copies.open(viewer, id, version, made ? CopyState.MADE : CopyState.REQUESTED);
        if (!gate.mayLet(copy.caseId())) {
            throw new Forbidden("permitting a copy that an order limits, in a unit one does not coordinate");
        }
        new Flaws(ground.codes()).prose("/because", because, 1000).orThrow();
        if (hindrances(copy).isEmpty()) {
            throw new Refused(Because.of("nothing-to-permit"));
        }
        int changed = sql.permit(viewer, id, version, because, ground.clock().instant());
        if (changed > 0) {
            ground.events().happened(new CopyPermitted(copy.caseId(), id));
        }
        return copies.after(viewer, id, changed);
    }
}
