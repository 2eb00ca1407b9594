package org.affianca.api.meeting;

import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.WorkId;

/**
 * What a body laid on the table: an assessment made here, a document, or a paper that is only named.
 *
 * @param body code of list {@code meeting-body}
 * @param title 1 to 200 characters
 * @param assessment a work of kind Assessment of the same case
 * @param document a document of the same case
 */
public record Instrument(String body, String title, Optional<WorkId> assessment, Optional<DocumentId> document) {}
