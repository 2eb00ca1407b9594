package org.affianca.api.overview;

import java.time.Instant;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;

/** One of the latest documents in the files of a person. */
public record PersonDocument(
        DocumentId id, CaseId caseId, String name, String folder, Instant addedAt, String addedBy) {}
