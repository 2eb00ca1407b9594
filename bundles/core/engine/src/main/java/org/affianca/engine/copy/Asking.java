package org.affianca.engine.copy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.affianca.api.CaseId;
import org.affianca.api.FileCopyId;
import org.affianca.api.catalogue.Words;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.norm.Norms;
import org.affianca.api.norm.Reckoning;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.leaf.Leaves;
import org.affianca.engine.leaf.MemberLeafRow;

/** Enters a request for a copy; its term begins. */
final class Asking {
    /** L. 241/1990, art. 25, in core's file of norms. */
    private static final String NORM = "core.access-documents";

    private final Ground ground;
    private final CopyMapper sql;
    private final CopyKeeping copies;
    private final Leaves leaves;
    private final CaseLock lock;
    private final Norms norms;

    Asking(Ground ground, CopyKeeping copies, Words words, Norms norms) {
        this.ground = ground;
        this.sql = ground.sql(CopyMapper.class);
        this.copies = copies;
        this.leaves = new Leaves(ground, words);
        this.lock = new CaseLock(ground.mappers());
        this.norms = norms;
    }

    FileCopy request(CaseId id, CopyRequest request) {
        ground.sight().mustWrite(id);
        Viewer viewer = ground.viewer();
        lock.hold(viewer.organisation(), id);
        RequestRules.of(
                        request,
                        leaves.members(id).stream().map(MemberLeafRow::id).collect(Collectors.toSet()),
                        ground)
                .orThrow();
        lock.mustBeOpen(viewer.organisation(), id);
        FileCopyId copy = new FileCopyId(ground.ids().next());
        LocalDate due = norms.reckon(NORM, request.requestedOn().atStartOfDay())
                .map(Reckoning::due)
                .orElseThrow(() -> new IllegalStateException("no rule of " + NORM + " for " + request.requestedOn()));
        sql.request(viewer, copy, id, request, due, ground.clock().instant());
        sql.addAbout(viewer, copy, request.about());
        ground.events().happened(new CopyRequested(id, copy));
        return copies.whole(viewer, copy);
    }
}
