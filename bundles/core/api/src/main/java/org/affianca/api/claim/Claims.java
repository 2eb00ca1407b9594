package org.affianca.api.claim;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Receives claims and decides them. Nothing that was written is changed: what was wrong gets an addendum. */
@ProviderType
public interface Claims {
    Claim receive(CaseId id, ClaimData data);

    /** Granting a rectification writes the addendum, granting a restriction hides the case from all but the few. */
    Claim decide(ClaimId id, int version, ClaimDecision decision);

    /** Ends a restriction, after the person was told; {@code words} 1 to 4000 characters. */
    Claim lift(ClaimId id, int version, String words);

    Optional<Claim> find(ClaimId id);

    /** Newest first, at most 200. */
    List<Claim> ofCase(CaseId id);
}
