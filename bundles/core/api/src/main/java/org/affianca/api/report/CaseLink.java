package org.affianca.api.report;

import java.util.Optional;
import org.affianca.api.CaseId;

/** Into which case a report goes: an open one, or where absent a new one that is opened for this reason. */
public record CaseLink(Optional<CaseId> caseId, String caseReason) {}
