package org.affianca.api.diary;

import java.time.Instant;
import org.affianca.api.CaseId;
import org.affianca.api.DraftId;

/** A note that its author has not signed yet; nobody else knows of it. Version counts what was saved, for ETag. */
public record Draft(DraftId id, int version, CaseId caseId, DraftData data, Instant savedAt) {}
