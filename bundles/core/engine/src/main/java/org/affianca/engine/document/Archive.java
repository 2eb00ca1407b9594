package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.OrganisationId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.document.Document;
import org.affianca.api.document.DocumentScan;
import org.affianca.api.document.Documents;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.DataFolder;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The archive of documents. */
@Component(
        service = {Documents.class, Archive.class},
        configurationPid = DocumentSettings.PID)
@Designate(ocd = DocumentSettings.class)
public final class Archive implements Documents {
    private final Ground ground;
    private final DocumentMapper sql;
    private final CaseLock lock;
    private final Stores stores;
    private final boolean scanRequired;

    /** The scanners there are; they come and go. */
    @Reference(policy = ReferencePolicy.DYNAMIC)
    volatile List<DocumentScan> scans = List.of();

    @Activate
    public Archive(@Reference Ground ground, DocumentSettings settings) {
        this(
                ground,
                Stores.of(
                        ground.transactions(),
                        settings.store(),
                        DataFolder.path().resolve(settings.folder())),
                settings.scanRequired());
    }

    Archive(Ground ground, Stores stores, boolean scanRequired) {
        this.ground = ground;
        this.sql = ground.sql(DocumentMapper.class);
        this.lock = new CaseLock(ground.mappers());
        this.stores = stores;
        this.scanRequired = scanRequired;
    }

    @Override
    public Document attach(
            CaseId id, Optional<WorkId> work, String name, String folder, Secrecy secrecy, InputStream bytes)
            throws IOException {
        // Asked before the bytes are read and again when they are written: rights may change in between.
        ground.transactions().run(() -> check(id, work, folder));
        try (Spool spool = Spool.of(bytes)) {
            MediaType type = MediaTypes.of(spool.file());
            new Scanning(scans, scanRequired).mustBeClean(spool);
            Document document = new Document(
                    new DocumentId(ground.ids().next()),
                    id,
                    work,
                    FileName.of(name, type),
                    folder,
                    type.word(),
                    spool.size(),
                    spool.sha256(),
                    secrecy,
                    actor().label(),
                    ground.clock().instant());
            return keep(document, spool);
        }
    }

    private Document keep(Document document, Spool spool) throws IOException {
        Store store = stores.at(stores.chosen());
        OrganisationId organisation = actor().organisation();
        try {
            return ground.within(() -> {
                ground.sight().mustWrite(document.caseId());
                lock.hold(organisation, document.caseId());
                check(document.caseId(), document.work(), document.folder());
                sql.insert(organisation, document, actor().id(), stores.chosen());
                write(store, organisation, document.id(), spool);
                ground.events().happened(new DocumentAttached(document.caseId(), document.work(), document.id()));
                return document;
            });
        } catch (UncheckedIOException unwritten) {
            store.forget(organisation, document.id());
            throw unwritten.getCause();
        } catch (RuntimeException failed) {
            store.forget(organisation, document.id());
            throw failed;
        }
    }

    private static void write(Store store, OrganisationId organisation, DocumentId id, Spool spool) {
        try (InputStream in = spool.open()) {
            store.write(organisation, id, in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Actor actor() {
        return ground.sight().need("attaching documents", Role.WORKER, Role.COORDINATOR);
    }

    private void check(CaseId id, Optional<WorkId> work, String folder) {
        ground.sight().mustWrite(id);
        Viewer viewer = ground.viewer();
        Flaws flaws = new Flaws(ground.codes());
        flaws.code("/folder", "folder", folder);
        flaws.when(work.map(w -> sql.workSeen(viewer, id, w) == 0).orElse(false), "/work", "unknown-work");
        flaws.orThrow();
        lock.mustBeOpen(viewer.organisation(), id);
    }

    /** Removes the bytes of a document whose row is gone, wherever they lie; asked again it does nothing. */
    public void wipe(OrganisationId organisation, DocumentId id) throws IOException {
        stores.disk().forget(organisation, id);
    }

    @Override
    public List<Document> ofCase(CaseId id) {
        return ground.within(() -> {
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            ground.looks().seen("case-documents", id.value());
            return sql.ofCase(ground.viewer(), id).stream()
                    .map(DocumentRow::document)
                    .toList();
        });
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return ground.within(() -> {
            Optional<Document> found = sql.seen(ground.viewer(), id).map(DocumentRow::document);
            found.ifPresent(
                    document -> ground.looks().seen("document", document.id().value()));
            return found;
        });
    }

    @Override
    public void copy(DocumentId id, OutputStream to) throws IOException {
        Viewer viewer = ground.viewer();
        DocumentRow row = ground.within(() -> {
            DocumentRow seen = sql.seen(viewer, id).orElseThrow(() -> new Missing("document"));
            ground.looks().seen("document-bytes", id.value());
            return seen;
        });
        stores.at(row.store()).copy(viewer.organisation(), id, to);
    }
}
