package org.affianca.engine.copy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.FileCopyId;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.catalogue.Words;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.FileCopies;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.HandOver;
import org.affianca.api.copy.IdentityCheck;
import org.affianca.api.copy.Manifest;
import org.affianca.api.copy.Withholding;
import org.affianca.api.document.Documents;
import org.affianca.api.norm.Norms;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.Press;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where files are copied for the outside; one class for each act. */
@Component
public final class CopyDesk implements FileCopies {
    private final Ground ground;
    private final CopyMapper sql;
    private final CopyKeeping copies;
    private final Asking asking;
    private final Identifying identifying;
    private final Making making;
    private final Handing handing;
    private final Refusing refusing;
    private final Permitting permitting;

    @Activate
    public CopyDesk(
            @Reference Ground ground,
            @Reference CaseFiles files,
            @Reference Documents documents,
            @Reference Organisation organisation,
            @Reference Words words,
            @Reference Press press,
            @Reference Norms norms,
            @Reference AreaTellers areas) {
        this.ground = ground;
        this.sql = ground.sql(CopyMapper.class);
        this.copies = new CopyKeeping(ground);
        this.permitting = new Permitting(ground, copies);
        this.identifying = new Identifying(ground, copies);
        this.asking = new Asking(ground, copies, words, norms);
        this.making = new Making(ground, copies, permitting, files, documents, organisation, words, press, areas);
        this.handing = new Handing(ground, copies, permitting);
        this.refusing = new Refusing(ground, copies);
    }

    @Override
    public FileCopy request(CaseId id, CopyRequest request) {
        return ground.within(() -> asking.request(id, request));
    }

    @Override
    public FileCopy identified(FileCopyId id, int version, IdentityCheck check) {
        return ground.within(() -> identifying.identified(id, version, check));
    }

    @Override
    public Manifest preview(FileCopyId id, List<Withholding> more) {
        return ground.within(() -> {
            Assembly assembly = making.preview(id, more);
            ground.looks().seen("file-copy-preview", id.value());
            return new Manifest(assembly.entries(), assembly.digest());
        });
    }

    @Override
    public List<Because> hindrances(FileCopyId id) {
        return ground.within(() -> {
            FileCopy copy = copies.whole(ground.viewer(), id);
            ground.looks().seen("file-copy-hindrances", id.value());
            return permitting.hindrances(copy);
        });
    }

    @Override
    public FileCopy permit(FileCopyId id, int version, String because) {
        return ground.within(() -> permitting.permit(id, version, because));
    }

    @Override
    public FileCopy make(FileCopyId id, int version, List<Withholding> more) {
        return making.make(id, version, more);
    }

    @Override
    public FileCopy handOver(FileCopyId id, int version, HandOver handOver) {
        return ground.within(() -> handing.handOver(id, version, handOver));
    }

    @Override
    public FileCopy refuse(FileCopyId id, int version, String reason) {
        return ground.within(() -> refusing.refuse(id, version, reason));
    }

    @Override
    public Optional<FileCopy> find(FileCopyId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<FileCopy> found = sql.seen(viewer, id)
                    .map(row -> copies.whole(viewer, List.of(row)).get(0));
            found.ifPresent(copy -> ground.looks().seen("file-copy", copy.id().value()));
            return found;
        });
    }

    @Override
    public Optional<Manifest> manifest(FileCopyId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<CopyRow> found = sql.seen(viewer, id);
            found.ifPresent(row -> ground.looks().seen("file-copy-list", id.value()));
            return found.filter(row -> !row.digest().isEmpty())
                    .map(row -> new Manifest(
                            sql.entries(viewer, id).stream()
                                    .map(EntryRow::entry)
                                    .toList(),
                            row.digest()));
        });
    }

    @Override
    public List<FileCopy> ofCase(CaseId id) {
        return ground.within(() -> {
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            ground.looks().seen("case-file-copies", id.value());
            Viewer viewer = ground.viewer();
            return copies.whole(viewer, sql.ofCase(viewer, id));
        });
    }
}
