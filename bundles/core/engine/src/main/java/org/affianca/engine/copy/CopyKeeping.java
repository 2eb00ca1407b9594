package org.affianca.engine.copy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.FileCopyId;
import org.affianca.api.PersonId;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.parent.ParentGate;
import org.affianca.engine.person.PersonLabels;

/** Copies whole, for the ones who may see them; and the one that may be acted on. */
final class CopyKeeping {
    private final Ground ground;
    private final CopyMapper sql;
    private final PersonLabels labels;
    private final ParentGate gate;
    private final CaseLock lock;

    CopyKeeping(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(CopyMapper.class);
        this.labels = new PersonLabels(ground.mappers());
        this.gate = new ParentGate(ground);
        this.lock = new CaseLock(ground.mappers());
    }

    FileCopy whole(Viewer viewer, FileCopyId id) {
        return whole(viewer, List.of(sql.seen(viewer, id).orElseThrow(() -> new Missing("file-copy"))))
                .get(0);
    }

    List<FileCopy> whole(Viewer viewer, List<CopyRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<FileCopyId, List<PersonId>> about = sql
                .about(viewer, rows.stream().map(CopyRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        AboutRow::copyId, Collectors.mapping(AboutRow::personId, Collectors.toList())));
        Set<PersonId> people = rows.stream().map(CopyRow::personId).collect(Collectors.toSet());
        Map<PersonId, String> names = labels.of(viewer, people);
        CaseId file = rows.get(0).caseId();
        boolean mayWrite = ground.sight().mayWrite(file);
        boolean mayMake = sql.manages(viewer, file) > 0;
        boolean mayPermit = gate.mayLet(file);
        return rows.stream()
                .map(row -> row.copy(
                        about.getOrDefault(row.id(), List.of()),
                        names.getOrDefault(row.personId(), ""),
                        mayWrite,
                        mayMake,
                        mayPermit))
                .toList();
    }

    /** The copy in one of these states, when the actor writes in its case and read this version; its case is held. */
    FileCopy open(Viewer viewer, FileCopyId id, int version, CopyState state) {
        CopyRow row = sql.seen(viewer, id).orElseThrow(() -> new Missing("file-copy"));
        ground.sight().mustWrite(row.caseId());
        lock.hold(viewer.organisation(), row.caseId());
        FileCopy now = whole(viewer, id);
        if (now.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        if (now.state() != state) {
            throw new Refused(Because.of("copy-state-order", "state", "copy-state." + now.state()));
        }
        return now;
    }

    void mustManage(Viewer viewer, CaseId id) {
        if (sql.manages(viewer, id) == 0) {
            throw new Forbidden("making or refusing the copy of a file one does not manage");
        }
    }

    /** What an act answers; stale when somebody else came first. */
    FileCopy after(Viewer viewer, FileCopyId id, int changed) {
        if (changed == 0) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return whole(viewer, id);
    }
}
