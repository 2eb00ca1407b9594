package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.document.Document;
import org.affianca.api.document.Documents;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.CaseLock;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The archive of documents. */
@Component
public final class Archive implements Documents {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final AccessLog log;
    private final Codes codes;
    private final EventLog events;
    private final DocumentMapper sql;
    private final CaseLock lock;
    private final Parts parts;

    @Activate
    public Archive(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference AccessLog log,
            @Reference Codes codes,
            @Reference EventLog events) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.log = log;
        this.codes = codes;
        this.events = events;
        this.sql = mappers.of(DocumentMapper.class);
        this.lock = new CaseLock(mappers);
        this.parts = new Parts(transactions);
    }

    @Override
    public Document attach(
            CaseId id, Optional<WorkId> work, String name, String folder, Secrecy secrecy, InputStream bytes)
            throws IOException {
        // Asked before the bytes are read and again when they are written: rights may change in between.
        transactions.run(() -> check(id, work, folder));
        try (Spool spool = Spool.of(bytes)) {
            MediaType type = MediaTypes.of(spool.file());
            return transactions.within(() -> {
                sight.mustWrite(id);
                lock.hold(sight.viewer().organisation(), id);
                check(id, work, folder);
                return write(id, work, FileName.of(name, type), folder, type, secrecy, spool);
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Document write(
            CaseId id,
            Optional<WorkId> work,
            String name,
            String folder,
            MediaType type,
            Secrecy secrecy,
            Spool spool) {
        Actor actor = sight.need("attaching documents", Role.WORKER, Role.COORDINATOR);
        Document document = new Document(
                new DocumentId(ids.next()),
                id,
                work,
                name,
                folder,
                type.word(),
                spool.size(),
                spool.sha256(),
                secrecy,
                actor.label(),
                clock.instant());
        sql.insert(actor.organisation(), document, actor.id());
        try (InputStream in = spool.open()) {
            parts.write(actor.organisation(), document.id(), in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        events.happened(new DocumentAttached(id, work, document.id()));
        return document;
    }

    private void check(CaseId id, Optional<WorkId> work, String folder) {
        sight.mustWrite(id);
        Viewer viewer = sight.viewer();
        Flaws flaws = new Flaws(codes);
        flaws.code("/folder", "folder", folder);
        flaws.when(work.map(w -> sql.workSeen(viewer, id, w) == 0).orElse(false), "/work", "unknown-work");
        flaws.orThrow();
        if (sql.isOpen(viewer, id) == 0) {
            throw new Refused(Because.of("case-is-closed"));
        }
    }

    @Override
    public List<Document> ofCase(CaseId id) {
        return transactions.within(() -> {
            if (!sight.sees(id)) {
                throw new Missing("case");
            }
            log.seen("case-documents", id.value());
            return sql.ofCase(sight.viewer(), id).stream()
                    .map(DocumentRow::document)
                    .toList();
        });
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return transactions.within(() -> {
            Optional<Document> found = sql.seen(sight.viewer(), id).map(DocumentRow::document);
            found.ifPresent(document -> log.seen("document", document.id().value()));
            return found;
        });
    }

    @Override
    public void copy(DocumentId id, OutputStream to) throws IOException {
        Viewer viewer = sight.viewer();
        transactions.run(() -> {
            if (sql.seen(viewer, id).isEmpty()) {
                throw new Missing("document");
            }
            log.seen("document-bytes", id.value());
        });
        parts.copy(viewer.organisation(), id, to);
    }
}
