package org.affianca.api.document;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;

/** What is kept of a document besides its bytes: type as sniffed, size in bytes, SHA-256 in hex. */
public record Document(
        DocumentId id,
        CaseId caseId,
        Optional<WorkId> work,
        String name,
        String folder,
        String mediaType,
        long size,
        String sha256,
        Secrecy secrecy,
        String addedBy,
        Instant addedAt) {}
