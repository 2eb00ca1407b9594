package org.affianca.api.transfer;

import java.util.Optional;
import org.affianca.api.CaseId;

/** Which transfers: of a case, in a state, or only those nobody has answered in time. */
public record TransferFilter(Optional<CaseId> caseId, Optional<TransferState> state, boolean late) {}
