package org.affianca.api.diary;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DraftId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Notes that are being written, saved every few seconds so that a lost session loses no word. Each author has the own
 * ones, in the cases that are still in sight; those of others are absent.
 */
@ProviderType
public interface Drafts {
    Draft begin(CaseId id, DraftData data);

    /** @throws org.affianca.api.problem.Stale when it was saved from another window since */
    Draft save(DraftId id, int version, DraftData data);

    /** Throws the draft away; it was never part of the record. */
    void discard(DraftId id, int version);

    /**
     * Writes the note for good and drops the draft, in one transaction. From now on it takes addenda only.
     *
     * @throws org.affianca.api.problem.Invalid when something is missing yet
     */
    Note sign(DraftId id, int version);

    Optional<Draft> find(DraftId id);

    /** Of one case, the newest first; at most 50. */
    List<Draft> ofCase(CaseId id);

    /** Of all cases, the newest first. */
    Page<Draft> all(Paging paging);
}
