package org.affianca.engine.document;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.document.Document;

/** A row of core.document with the label of who added it. */
record DocumentRow(
        DocumentId id,
        CaseId caseId,
        Optional<Long> workId,
        String name,
        String folder,
        String mediaType,
        long byteCount,
        String sha256,
        Secrecy secrecy,
        String addedBy,
        Instant addedAt,
        Store.Place store) {
    Document document() {
        return new Document(
                id,
                caseId,
                workId.map(WorkId::new),
                name,
                folder,
                mediaType,
                byteCount,
                sha256,
                secrecy,
                addedBy,
                addedAt);
    }
}
